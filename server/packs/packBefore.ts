import { Prisma } from '../database/generated/client.ts'
import type { RequestDatabase } from '../database/requestTransaction.ts'
import type { PackBefore } from './packAsking.ts'
import { parseContent } from './parseContent.ts'
import { readContent, readPacks } from './packStore.ts'

/**
 * The pack before one, of those that are frozen, have a lower number and are as at an earlier moment, since nothing can have changed by an earlier
 * one: the newest that asks the same question (the same days, basis and way of filling), so that figures stand beside their like; where there is
 * none, the newest of any. Null where there is no such pack, and where it is laid out as this version of Longview does not read it.
 *
 * Two statements. Checked in: test/api/packs/corrections.test.ts.
 */
export async function readPackBefore(database: RequestDatabase, number: number): Promise<PackBefore | null> {
  const [before] = await readPacks(database, Prisma.sql`p.number = (
    SELECT b.number FROM board_pack own JOIN board_pack b ON b.number < own.number AND b.as_at < own.as_at JOIN board_pack_snapshot frozen ON frozen.number = b.number
    WHERE own.number = ${number}::integer
    ORDER BY (b.period_from, b.period_to, b.basis, b.fills_gaps) = (own.period_from, own.period_to, own.basis, own.fills_gaps) DESC, b.number DESC
    LIMIT 1)`)
  if (!before) return null
  const text = await readContent(database, before.number)
  const content = text === null ? null : parseContent(text)
  if (!content) return null
  const { period, asAt, basis, fillsGaps } = before
  return { number: before.number, asked: { period: period.code, asAt, basis, fillGaps: fillsGaps }, period, content }
}
