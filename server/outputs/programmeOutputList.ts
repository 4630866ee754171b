import { z } from 'zod'
import { Prisma } from '../database/generated/client.ts'
import { query } from '../database/query.ts'
import { stoodAt } from '../facts/asAt.ts'
import { pageOf, type Page, type PageRequest } from '../facts/keyset.ts'
import { beyondPlace, pageInOrder } from '../facts/listOrder.ts'
import { visibleTo } from './outputAccess.ts'
import { outputOrders } from './outputOrders.ts'
import { outputRow, selectOutputs, type OutputRecord } from './outputRecord.ts'
import type { OutputReading } from './outputStore.ts'

/**
 * The same page of each of several programmes' standing outputs, newest held first, in one statement however many
 * programmes there are.
 *
 * @returns pages by programme
 */
export async function listOutputsOfProgrammes(reading: OutputReading, programmeIds: readonly string[], page: PageRequest): Promise<Map<string, Page<OutputRecord>>> {
  const newest = outputOrders.HELD_NEWEST
  const direction = Prisma.raw(page.isBackward ? 'ASC' : 'DESC')
  const rows = await query(
    reading.database,
    outputRow,
    Prisma.sql`SELECT listed.* FROM unnest(${[...programmeIds]}::uuid[]) AS wanted (programme_id) CROSS JOIN LATERAL (
                 ${selectOutputs} WHERE ${standingOf(reading)} AND v.programme_id = wanted.programme_id
                   AND ${beyondPlace(newest, page)} ${pageInOrder(newest, page)}
               ) AS listed
               ORDER BY listed."programmeId", listed."heldTo" ${direction}, listed.id ${direction}`,
  )
  const records = rows.map((row) => ({ ...row, asAt: reading.asAt }))
  return new Map(programmeIds.map((id) => [id, pageOf(records.filter((record) => record.programmeId === id), page)]))
}

/** How many outputs of each of several programmes stand, in one statement. */
export async function countOutputsOfProgrammes(reading: OutputReading, programmeIds: readonly string[]): Promise<Map<string, number>> {
  const rows = await query(
    reading.database,
    z.object({ programmeId: z.string(), total: z.number() }),
    Prisma.sql`SELECT v.programme_id AS "programmeId", count(*)::int AS total FROM output_version v
               WHERE ${standingOf(reading)} AND v.programme_id = ANY (${[...programmeIds]}::uuid[])
               GROUP BY 1`,
  )
  return new Map(rows.map(({ programmeId, total }) => [programmeId, total]))
}

function standingOf({ viewer, asAt }: OutputReading): Prisma.Sql {
  return Prisma.sql`${visibleTo(viewer)} AND ${stoodAt('v', asAt)} AND NOT v.is_withdrawn`
}
