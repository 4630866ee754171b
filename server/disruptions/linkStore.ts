import { z } from 'zod'
import { uuidv7 } from 'uuidv7'
import { maySeeRecords } from '../access/viewer.ts'
import { Prisma } from '../database/generated/client.ts'
import { isTakenMeanwhile } from '../database/postgresFault.ts'
import { query } from '../database/query.ts'
import type { RequestDatabase } from '../database/requestTransaction.ts'
import { RefusedError } from '../errors.ts'
import { stoodAt } from '../facts/asAt.ts'
import type { Reading } from './disruptionStore.ts'

export const linkKinds = ['RELATED', 'DIFFERENT'] as const
export type LinkKind = (typeof linkKinds)[number]

const linkRow = z.object({
  oneId: z.string(),
  otherId: z.string(),
  kind: z.enum(linkKinds),
  reason: z.string().nullable(),
  recordedBy: z.string(),
  recordedAt: z.date(),
})
export type LinkRecord = z.output<typeof linkRow>

/** What the viewer's unit said of pairs with one of the disruptions named, as at the moment of reading, latest first. */
export async function findLinks({ viewer, database, asAt }: Reading, ids: readonly string[]): Promise<LinkRecord[]> {
  if (!maySeeRecords(viewer)) return []
  return query(
    database,
    linkRow,
    Prisma.sql`SELECT one_id AS "oneId", other_id AS "otherId", kind, reason, recorded_by AS "recordedBy", recorded_at AS "recordedAt"
               FROM disruption_link l
               WHERE l.unit_code = ${viewer.unitCode} AND ${stoodAt('l', asAt)}
                 AND (one_id = ANY (${[...ids]}::uuid[]) OR other_id = ANY (${[...ids]}::uuid[]))
               ORDER BY recorded_at DESC, id DESC`,
  )
}

/** The two ends of a link in the order in which they are kept, whichever is named first. */
export function pairOf(id: string, otherId: string): { oneId: string; otherId: string } {
  return id < otherId ? { oneId: id, otherId } : { oneId: otherId, otherId: id }
}

/** What the viewer's unit said of that pair, as at the moment of reading; null when nothing. */
export async function findLinkOf(reading: Reading, ids: [string, string]): Promise<LinkRecord | null> {
  const pair = pairOf(...ids)
  const links = await findLinks(reading, [pair.oneId])
  return links.find(({ otherId, oneId }) => oneId === pair.oneId && otherId === pair.otherId) ?? null
}

/** A link to be set: its two ends in any order, and what is said of them. */
export type NewLink = { ids: [string, string]; kind: LinkKind; reason: string | null }

/**
 * Adds what a unit says of pairs that it has no link for, in one statement.
 *
 * @throws RefusedError when somebody else linked or unlinked one of them since this request began: one thing at a time
 *   is said of a pair, at every moment that can be asked for
 */
export async function addLinks(database: RequestDatabase, hand: { unitCode: string; personCode: string; now: Date }, links: NewLink[]): Promise<void> {
  if (links.length === 0) return
  const { unitCode, personCode, now } = hand
  const rows = links.map(({ ids, kind, reason }) => ({ id: uuidv7(), one_id: pairOf(...ids).oneId, other_id: pairOf(...ids).otherId, kind, reason }))
  const inserted = database.$executeRaw`
    INSERT INTO disruption_link (id, unit_code, one_id, other_id, kind, reason, recorded_by, recorded_at)
    SELECT added.id, ${unitCode}, added.one_id, added.other_id, added.kind, added.reason, ${personCode}, ${now}
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS added (id uuid, one_id uuid, other_id uuid, kind text, reason text)
    WHERE NOT EXISTS (SELECT FROM disruption_link l
      WHERE l.unit_code = ${unitCode} AND l.one_id = added.one_id AND l.other_id = added.other_id AND l.superseded_at > ${now})`
  const added = await inserted.catch((error: unknown) => {
    throw isTakenMeanwhile(error, 'disruption_link_current') ? linkedMeanwhile() : error
  })
  if (added !== rows.length) throw linkedMeanwhile()
}

/**
 * Takes back what a unit says of a pair; it stays known for the time it stood. Says whether there was anything.
 *
 * @throws RefusedError when somebody else linked them since this request began
 */
export async function closeLink(database: RequestDatabase, unitCode: string, ids: [string, string], now: Date): Promise<boolean> {
  const { oneId, otherId } = pairOf(...ids)
  const isCurrent = Prisma.sql`unit_code = ${unitCode} AND one_id = ${oneId}::uuid AND other_id = ${otherId}::uuid AND superseded_at = 'infinity'`
  const closed = await database.$executeRaw`UPDATE disruption_link SET superseded_at = ${now} WHERE ${isCurrent} AND recorded_at <= ${now}`
  if (closed > 0) return true
  const later = await database.$queryRaw<unknown[]>`SELECT 1 FROM disruption_link WHERE ${isCurrent}`
  if (later.length > 0) throw linkedMeanwhile()
  return false
}

function linkedMeanwhile(): RefusedError {
  const message = 'Somebody of your unit linked these two at the same moment. Look again.'
  return new RefusedError(message, [{ field: 'other', message }])
}
