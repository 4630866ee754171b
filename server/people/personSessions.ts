import { z } from 'zod'
import { Prisma } from '../database/generated/client.ts'
import { query, queryOne } from '../database/query.ts'
import { isOpen } from '../sessions/isOpen.ts'
import { visibleTo } from './personRecord.ts'
import type { PeopleReading } from './personStore.ts'

const ended = z.object({ ended: z.number() })

/** Ends every open session of somebody: their next request is refused. Says how many they were. */
export function endSessions({ viewer, database, now }: PeopleReading & { now: Date }, personCode: string, reason: 'DISABLED' | 'ENDED_BY_ADMINISTRATOR'): Promise<number> {
  return database.$executeRaw`UPDATE session SET ended_at = ${now}, end_reason = ${reason} WHERE ${visibleTo(viewer)} AND person_code = ${personCode} AND ${isOpen(now)}`
}

/** How many sessions of somebody an administrator ended at that moment. */
export async function countSessionsEnded({ viewer, database }: PeopleReading, personCode: string, at: Date): Promise<number> {
  const sql = Prisma.sql`SELECT count(*)::int AS ended FROM session
    WHERE ${visibleTo(viewer)} AND person_code = ${personCode} AND ended_at = ${at} AND end_reason = 'ENDED_BY_ADMINISTRATOR'`
  return (await queryOne(database, ended, sql)).ended
}

export type SessionsOfPerson = { open: number; lastSeenAt: Date | null }

/** How many sessions of each person are open, and when each was last seen in any. */
export async function readSessionsOf({ viewer, database, now }: PeopleReading & { now: Date }, personCodes: readonly string[]): Promise<Map<string, SessionsOfPerson>> {
  const rows = await query(
    database,
    z.object({ code: z.string(), open: z.number(), lastSeenAt: z.date().nullable() }),
    Prisma.sql`
      SELECT s.person_code AS code, max(s.last_seen_at) AS "lastSeenAt",
        (count(*) FILTER (WHERE ${isOpen(now)}))::int AS open
      FROM session s WHERE ${visibleTo(viewer)} AND s.person_code = ANY (${[...personCodes]}::text[]) GROUP BY s.person_code`,
  )
  return new Map(rows.map(({ code, open, lastSeenAt }) => [code, { open, lastSeenAt }]))
}
