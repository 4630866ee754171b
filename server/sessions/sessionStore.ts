import { z } from 'zod'
import type { Viewer } from '../access/viewer.ts'
import { Prisma } from '../database/generated/client.ts'
import { query, queryOne } from '../database/query.ts'
import type { RequestDatabase } from '../database/requestTransaction.ts'
import { isOpen } from './isOpen.ts'

/** A session as its own person sees it in a list. */
export type SessionRecord = { id: string; device: string | null; openedAt: Date; lastSeenAt: Date; endsAt: Date }

const row = z.object({ id: z.string(), device: z.string().nullable(), openedAt: z.date(), lastSeenAt: z.date(), endsAt: z.date() })
const counted = z.object({ count: z.number() })

/** Open at that moment, and the viewer's own: nobody sees another's here, whatever their role. */
const isOwnAndOpen = (viewer: Viewer, now: Date) => Prisma.sql`person_code = ${viewer.code} AND ${isOpen(now)}`

/** Open sessions of the viewer, last seen first. */
export function readOwnSessions(database: RequestDatabase, viewer: Viewer, now: Date): Promise<SessionRecord[]> {
  return query(database, row, Prisma.sql`
    SELECT id::text, device, opened_at AS "openedAt", last_seen_at AS "lastSeenAt", ends_at AS "endsAt"
    FROM session WHERE ${isOwnAndOpen(viewer, now)} ORDER BY last_seen_at DESC, id DESC`)
}

/** Those that are to end: one, or all but one. */
type Ending = { only: string | null; keep: string | null }

/** Ends open sessions of the viewer: their next request is refused. @returns their ids */
export async function endOwnSessions(database: RequestDatabase, viewer: Viewer, now: Date, { only, keep }: Ending): Promise<string[]> {
  const ended = await query(database, z.object({ id: z.string() }), Prisma.sql`
    UPDATE session SET ended_at = ${now}, end_reason = 'ENDED_BY_PERSON'
    WHERE ${isOwnAndOpen(viewer, now)} AND (${only}::uuid IS NULL OR id = ${only}::uuid) AND id IS DISTINCT FROM ${keep}::uuid
    RETURNING id::text`)
  return ended.map(({ id }) => id)
}

/** How many sessions of the viewer they ended themselves at that moment. */
export async function countEndedAt(database: RequestDatabase, viewer: Viewer, at: Date): Promise<number> {
  const { count } = await queryOne(database, counted, Prisma.sql`
    SELECT count(*)::int AS count FROM session WHERE person_code = ${viewer.code} AND ended_at = ${at} AND end_reason = 'ENDED_BY_PERSON'`)
  return count
}
