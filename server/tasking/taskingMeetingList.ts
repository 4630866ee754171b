import { z } from 'zod'
import { Prisma } from '../database/generated/client.ts'
import { query, queryOne } from '../database/query.ts'
import { stoodAt } from '../facts/asAt.ts'
import { pageOf, type Page, type PageRequest } from '../facts/keyset.ts'
import { beyondPlace, pageInOrder, type ListOrder } from '../facts/listOrder.ts'
import { ofOwnUnit } from './ofOwnUnit.ts'
import { selectTaskingMeetings, taskingMeetingRow, type TaskingMeetingRecord, type TaskingMeetingState } from './taskingMeetingRecord.ts'
import type { TaskingMeetingReading } from './taskingMeetingStore.ts'

type ListReading = Omit<TaskingMeetingReading, 'asAt'>

/** The one order of the list of meetings. */
export const latestDayFirst: ListOrder<TaskingMeetingRecord> = {
  id: Prisma.sql`v.tasking_meeting_id`, key: Prisma.sql`v.meets_on`, type: 'date', isDescending: true, mayLack: false, keyOf: ({ meetsOn }) => meetsOn,
}

/** One page of the meetings of the viewer's unit, in one statement; those that are withdrawn are left out. */
export async function listTaskingMeetings({ viewer, database }: ListReading, states: TaskingMeetingState[] | null, page: PageRequest): Promise<Page<TaskingMeetingRecord>> {
  const rows = await query(
    database,
    taskingMeetingRow,
    Prisma.sql`${selectTaskingMeetings} WHERE ${ofOwnUnit(viewer)} AND ${matching(states)} AND ${beyondPlace(latestDayFirst, page)} ${pageInOrder(latestDayFirst, page)}`,
  )
  return pageOf(rows.map((row) => ({ ...row, asAt: null })), page)
}

/** How many meetings there are. */
export async function countTaskingMeetings({ viewer, database }: ListReading, states: TaskingMeetingState[] | null): Promise<number> {
  const { total } = await queryOne(
    database,
    z.object({ total: z.number() }),
    Prisma.sql`SELECT count(*)::int AS total FROM tasking_meeting_version v WHERE ${ofOwnUnit(viewer)} AND ${matching(states)}`,
  )
  return total
}

function matching(states: TaskingMeetingState[] | null): Prisma.Sql {
  const standing = Prisma.sql`${stoodAt('v', null)} AND NOT v.is_withdrawn`
  return states ? Prisma.sql`${standing} AND v.state = ANY (${states}::text[])` : standing
}
