import { z } from 'zod'
import { Prisma } from '../database/generated/client.ts'
import { query, queryOne } from '../database/query.ts'
import type { RequestDatabase } from '../database/requestTransaction.ts'
import { idleMinutes, minutesBefore } from '../sessions/sessionLimits.ts'

const ended = z.object({ ended: z.number() })

/** Ends every open session of somebody: their next request is refused. Says how many they were. */
export function endSessions(database: RequestDatabase, personCode: string, reason: 'DISABLED' | 'ENDED_BY_ADMINISTRATOR', now: Date): Promise<number> {
  return database.$executeRaw`UPDATE session SET ended_at = ${now}, end_reason = ${reason} WHERE person_code = ${personCode} AND ended_at IS NULL AND ends_at > ${now}
    AND last_seen_at > ${minutesBefore(now, idleMinutes)}`
}

/** How many sessions of somebody an administrator ended at that moment. */
export async function countSessionsEnded(database: RequestDatabase, personCode: string, at: Date): Promise<number> {
  const sql = Prisma.sql`SELECT count(*)::int AS ended FROM session WHERE person_code = ${personCode} AND ended_at = ${at} AND end_reason = 'ENDED_BY_ADMINISTRATOR'`
  return (await queryOne(database, ended, sql)).ended
}

export type SessionsOfPerson = { open: number; lastSeenAt: Date | null }

/** How many sessions of each person are open, and when each was last seen in any. */
export async function readSessionsOf(database: RequestDatabase, personCodes: readonly string[], now: Date): Promise<Map<string, SessionsOfPerson>> {
  const rows = await query(
    database,
    z.object({ code: z.string(), open: z.number(), lastSeenAt: z.date().nullable() }),
    Prisma.sql`
      SELECT s.person_code AS code, max(s.last_seen_at) AS "lastSeenAt",
        (count(*) FILTER (WHERE s.ended_at IS NULL AND s.ends_at > ${now} AND s.last_seen_at > ${minutesBefore(now, idleMinutes)}))::int AS open
      FROM session s WHERE s.person_code = ANY (${[...personCodes]}::text[]) GROUP BY s.person_code`,
  )
  return new Map(rows.map(({ code, open, lastSeenAt }) => [code, { open, lastSeenAt }]))
}
