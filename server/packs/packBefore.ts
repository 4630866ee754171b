import { Prisma } from '../database/generated/client.ts'
import type { RequestDatabase } from '../database/requestTransaction.ts'
import type { PackBefore } from './packAsking.ts'
import { parseContent } from './parseContent.ts'
import { readContent, readPacks } from './packStore.ts'

/**
 * The pack before one: the newest that is frozen and has a lower number. Null for the first, and where that pack is laid out as this version of
 * Longview does not read it.
 *
 * Two statements.
 */
export async function readPackBefore(database: RequestDatabase, number: number): Promise<PackBefore | null> {
  const [before] = await readPacks(database, Prisma.sql`p.number = (SELECT max(b.number) FROM board_pack_snapshot b WHERE b.number < ${number}::integer)`)
  if (!before) return null
  const text = await readContent(database, before.number)
  const content = text === null ? null : parseContent(text)
  if (!content) return null
  const { period, asAt, basis, fillsGaps } = before
  return { number: before.number, asked: { period: period.code, asAt, basis, fillGaps: fillsGaps }, period, content }
}
