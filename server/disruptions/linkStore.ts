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

const linkedMeanwhile = 'Somebody of your unit linked these two at the same moment. Look at the links again.'

/**
 * Adds what a unit says of a pair that it has no link for.
 *
 * @throws RefusedError when somebody else linked them at the same moment
 */
export async function addLink(
  database: RequestDatabase,
  link: { unitCode: string; ids: [string, string]; kind: LinkKind; reason: string | null; personCode: string; now: Date },
): Promise<void> {
  const { oneId, otherId } = pairOf(...link.ids)
  const inserted = database.$executeRaw`
    INSERT INTO disruption_link (id, unit_code, one_id, other_id, kind, reason, recorded_by, recorded_at)
    VALUES (${uuidv7()}::uuid, ${link.unitCode}, ${oneId}::uuid, ${otherId}::uuid, ${link.kind}, ${link.reason}, ${link.personCode}, ${link.now})`
  await inserted.catch((error: unknown) => {
    throw isTakenMeanwhile(error, 'disruption_link_current') ? new RefusedError(linkedMeanwhile, [{ field: 'other', message: linkedMeanwhile }]) : error
  })
}

/** Takes back what a unit says of a pair; it stays known for the time it stood. Says whether there was anything. */
export async function closeLink(database: RequestDatabase, unitCode: string, ids: [string, string], now: Date): Promise<boolean> {
  const { oneId, otherId } = pairOf(...ids)
  const closed = await database.$executeRaw`
    UPDATE disruption_link SET superseded_at = ${now}
    WHERE unit_code = ${unitCode} AND one_id = ${oneId}::uuid AND other_id = ${otherId}::uuid AND superseded_at = 'infinity'`
  return closed > 0
}
