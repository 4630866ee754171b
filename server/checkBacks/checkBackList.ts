import { z } from 'zod'
import { Prisma } from '../database/generated/client.ts'
import { query, queryOne } from '../database/query.ts'
import type { Grade } from '../disruptions/countedGrade.ts'
import { pageOf, type Page, type PageRequest } from '../facts/keyset.ts'
import { beyondPlace, pageInOrder } from '../facts/listOrder.ts'
import { addDays } from '../periods/day.ts'
import type { Period } from '../periods/period.ts'
import { checkBackOrders, type CheckBackOrder } from './checkBackOrders.ts'
import type { CheckBackReading } from './checkBackReading.ts'
import { checkBackOf, checkBackRow, type CheckBackRecord, type CheckBackResult, type CheckBackState } from './checkBackRecord.ts'
import { checkBacksFrom, isIn, ledBy, monthsNeeded, needsAny, selectCheckBacks } from './checkBackSql.ts'

export type CheckBackFilter = {
  /** Our reference of the disruption. */
  reference: string | null
  states: CheckBackState[] | null
  results: CheckBackResult[] | null
  months: number | null
  grade: Grade | null
  threatCode: string | null
  tacticCode: string | null
  forceCode: string | null
  /** The last day of effect lies in it. */
  period: Period | null
}

/** One page of the check-backs that disruptions led by the viewer's unit need, recorded or not, in one statement. */
export async function listCheckBacks(reading: CheckBackReading, filter: CheckBackFilter, order: CheckBackOrder, page: PageRequest): Promise<Page<CheckBackRecord>> {
  const sorted = checkBackOrders[order]
  const direction = Prisma.raw(sorted.isDescending === page.isBackward ? 'ASC' : 'DESC')
  const rows = await query(
    reading.database,
    checkBackRow,
    selectCheckBacks(reading, {
      months: monthsNeeded(reading),
      disruptions: disruptionsIn(reading, filter),
      where: Prisma.sql`${matching(reading, filter)} AND ${beyondPlace(sorted, page)}`,
      order: pageInOrder(sorted, page),
      orderShown: Prisma.sql`ORDER BY found.due_on ${direction}, found.disruption_id ${direction}`,
    }),
  )
  return pageOf(rows.map((row) => checkBackOf(row, reading.asAt)), page)
}

/** How many check-backs match. */
export async function countCheckBacks(reading: CheckBackReading, filter: CheckBackFilter): Promise<number> {
  const { total } = await queryOne(
    reading.database,
    z.object({ total: z.number() }),
    Prisma.sql`SELECT count(*)::int AS total FROM ${checkBacksFrom(reading, monthsNeeded(reading), disruptionsIn(reading, filter))} WHERE ${matching(reading, filter)}`,
  )
  return total
}

/** How many check-backs are due and overdue in the viewer's unit, and how many more fall due within so many days. */
export function countWaiting(reading: CheckBackReading, days: number): Promise<{ due: number; overdue: number; dueInDays: number }> {
  const soon = { ...reading, today: addDays(reading.today, days) }
  return queryOne(
    reading.database,
    z.object({ due: z.number(), overdue: z.number(), dueInDays: z.number() }),
    Prisma.sql`SELECT count(*) FILTER (WHERE ${isIn(reading, 'DUE')})::int AS due, count(*) FILTER (WHERE ${isIn(reading, 'OVERDUE')})::int AS overdue,
                 count(*) FILTER (WHERE ${isIn(reading, 'NOT_YET_DUE')} AND NOT ${isIn(soon, 'NOT_YET_DUE')})::int AS "dueInDays"
               FROM ${checkBacksFrom(reading, monthsNeeded(reading), Prisma.sql`${ledBy(reading)} AND ${needsAny(reading)}`)}`,
  )
}

/** Disruptions (as `v`, their counted gradings as `g`) whose check-backs a filter asks for. */
function disruptionsIn(reading: CheckBackReading, { reference, grade, threatCode, tacticCode, forceCode, period }: CheckBackFilter): Prisma.Sql {
  const conditions = [ledBy(reading), needsAny(reading)]
  if (reference) conditions.push(Prisma.sql`v.disruption_id = (SELECT id FROM disruption WHERE reference = upper(${reference}))`)
  if (grade) conditions.push(Prisma.sql`g.grade = ${grade}`)
  if (threatCode) conditions.push(Prisma.sql`v.threat_codes @> ARRAY[${threatCode}]`)
  if (tacticCode) conditions.push(Prisma.sql`v.tactic_codes @> ARRAY[${tacticCode}]`)
  if (forceCode) conditions.push(Prisma.sql`v.force_codes @> ARRAY[${forceCode}]`)
  if (period) conditions.push(Prisma.sql`v.effect_to > ${period.from}::date AND v.effect_to <= ${period.to}::date`)
  return Prisma.join(conditions, ' AND ')
}

/** What of a filter is of the check-back itself: months as `m`, what was recorded as `c`. */
function matching(reading: CheckBackReading, { states, results, months }: CheckBackFilter): Prisma.Sql {
  const conditions = [Prisma.sql`TRUE`]
  if (states) conditions.push(states.length === 0 ? Prisma.sql`FALSE` : Prisma.sql`(${Prisma.join(states.map((state) => isIn(reading, state)), ' OR ')})`)
  if (results) conditions.push(Prisma.sql`(${isIn(reading, 'RECORDED')} AND c.result = ANY (${results}::text[]))`)
  if (months !== null) conditions.push(Prisma.sql`m.months = ${months}`)
  return Prisma.join(conditions, ' AND ')
}
