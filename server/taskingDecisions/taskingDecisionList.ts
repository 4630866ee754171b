import { z } from 'zod'
import { Prisma } from '../database/generated/client.ts'
import { query, queryOne } from '../database/query.ts'
import { stoodAt } from '../facts/asAt.ts'
import { pageOf, type Page, type PageRequest } from '../facts/keyset.ts'
import { beyondPlace, pageInOrder } from '../facts/listOrder.ts'
import type { Day } from '../periods/day.ts'
import { aboutGroup } from '../tasking/aboutGroup.ts'
import { ofOwnUnit } from '../tasking/ofOwnUnit.ts'
import { taskingDecisionOrders, type TaskingDecisionOrder } from './taskingDecisionOrders.ts'
import { selectTaskingDecisions, taskingDecisionRow, type TaskingDecisionRecord, type TaskingDecisionState } from './taskingDecisionRecord.ts'
import type { TaskingDecisionReading } from './taskingDecisionStore.ts'

type ListReading = Omit<TaskingDecisionReading, 'asAt'>

export type TaskingDecisionFilter = {
  states: TaskingDecisionState[] | null
  /** Open beyond their day on this one; null leaves that out. */
  overdueOn: Day | null
  meetingId: string | null
  ocgId: string | null
}

/** One page of the decisions of meetings of the viewer's unit, in one statement; those that are withdrawn are left out. */
export async function listTaskingDecisions({ viewer, database }: ListReading, filter: TaskingDecisionFilter, order: TaskingDecisionOrder, page: PageRequest): Promise<Page<TaskingDecisionRecord>> {
  const sorted = taskingDecisionOrders[order]
  const rows = await query(
    database,
    taskingDecisionRow,
    Prisma.sql`${selectTaskingDecisions} WHERE ${ofOwnUnit(viewer)} AND ${matching(filter)} AND ${beyondPlace(sorted, page)} ${pageInOrder(sorted, page)}`,
  )
  return pageOf(rows.map((row) => ({ ...row, asAt: null })), page)
}

/** How many decisions match. */
export async function countTaskingDecisions({ viewer, database }: ListReading, filter: TaskingDecisionFilter): Promise<number> {
  const { total } = await queryOne(
    database,
    z.object({ total: z.number() }),
    Prisma.sql`SELECT count(*)::int AS total FROM tasking_decision_version v WHERE ${ofOwnUnit(viewer)} AND ${matching(filter)}`,
  )
  return total
}

function matching({ states, overdueOn, meetingId, ocgId }: TaskingDecisionFilter): Prisma.Sql {
  const conditions = [stoodAt('v', null), Prisma.sql`NOT v.is_withdrawn`]
  if (states) conditions.push(Prisma.sql`v.state = ANY (${states}::text[])`)
  if (overdueOn) conditions.push(Prisma.sql`v.state = 'OPEN' AND v.due_on < ${overdueOn}::date`)
  if (meetingId) conditions.push(Prisma.sql`v.tasking_meeting_id = ${meetingId}::uuid`)
  if (ocgId) conditions.push(aboutGroup(ocgId))
  return Prisma.join(conditions, ' AND ')
}
