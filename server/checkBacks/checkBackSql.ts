import { maySeeRecords } from '../access/viewer.ts'
import { Prisma } from '../database/generated/client.ts'
import { selectDisruptions } from '../disruptions/disruptionRecord.ts'
import { countedAt, stoodAt } from '../facts/asAt.ts'
import { addDays } from '../periods/day.ts'
import type { CheckBackReading } from './checkBackReading.ts'
import type { CheckBackState } from './checkBackRecord.ts'
import { lastDayDueBy } from './dueDays.ts'

/** Versions of disruptions (as `v`) whose check-backs the viewer may see: those that the own unit led. */
export function ledBy({ viewer, asAt }: CheckBackReading): Prisma.Sql {
  return maySeeRecords(viewer) ? Prisma.sql`v.unit_code = ${viewer.unitCode} AND ${stoodAt('v', asAt)}` : Prisma.sql`FALSE`
}

/** Whether a disruption (as `v`, with its counted grading as `g`) needs check-backs at all. */
export function needsAny({ needs }: CheckBackReading): Prisma.Sql {
  return Prisma.sql`(NOT v.is_withdrawn AND g.grade = ANY (${needs.grades}::text[]))`
}

/** The months of the settings. */
export function monthsNeeded({ needs }: CheckBackReading): Prisma.Sql {
  return Prisma.sql`unnest(${needs.months}::int[]) AS m (months)`
}

/** The months of the settings where they are needed, and those recorded for what no longer needs them. */
export function monthsNeededOrRecorded({ needs, asAt }: CheckBackReading): Prisma.Sql {
  return Prisma.sql`
    LATERAL (SELECT months FROM unnest(${needs.months}::int[]) AS s (months) WHERE v.is_needing
             UNION SELECT k.months FROM check_back_version k WHERE k.disruption_id = v.disruption_id AND ${stoodAt('k', asAt)}) AS m`
}

/** On which last days of effect (by `m.months`) a check-back has fallen due by a day. Worked out once for each number of months: with 10,000 disruptions the arithmetic of days in SQL is most of the work. */
function dueBy({ needs }: CheckBackReading, day: string): Prisma.Sql {
  const bounds = needs.months.map((months) => Prisma.sql`WHEN ${months}::int THEN v.day <= ${lastDayDueBy(day, months)}::date`)
  return Prisma.sql`(CASE m.months ${Prisma.join(bounds, ' ')} ELSE ${dueDay} <= ${day}::date END)`
}

/** The day from which somebody may look, of a disruption as `v` after months as `m`. */
export const dueDay = Prisma.sql`(v.day + make_interval(months => m.months))::date`

/** Whether a check-back is in that state. */
export function isIn(reading: CheckBackReading, state: CheckBackState): Prisma.Sql {
  const { today, needs } = reading
  const isRecorded = Prisma.sql`(c.id IS NOT NULL AND NOT c.is_withdrawn)`
  const isDue = dueBy(reading, today)
  const isOverdue = dueBy(reading, addDays(today, -needs.graceDays - 1))
  switch (state) {
    case 'RECORDED': return isRecorded
    case 'NOT_YET_DUE': return Prisma.sql`(NOT ${isDue} AND NOT ${isRecorded})`
    case 'DUE': return Prisma.sql`(${isDue} AND NOT ${isOverdue} AND NOT ${isRecorded})`
    case 'OVERDUE': return Prisma.sql`(${isOverdue} AND NOT ${isRecorded})`
  }
}

/**
 * FROM of check-backs, recorded or not: disruptions as `v` with their group, grade and last possible day of effect, months as `m`,
 * and what was recorded as `c`.
 *
 * @param disruptions WHERE of disruptions as `v` and their counted gradings as `g`; chosen before months multiply them
 */
export function checkBacksFrom(reading: CheckBackReading, months: Prisma.Sql, disruptions: Prisma.Sql): Prisma.Sql {
  const { asAt } = reading
  return Prisma.sql`
    (SELECT v.id, v.disruption_id, v.ocg_id, v.effect_to - 1 AS day, ${needsAny(reading)} AS is_needing
     FROM disruption_version v
     JOIN grading g ON g.disruption_id = v.disruption_id AND ${countedAt('g', asAt)}
     WHERE ${disruptions} OFFSET 0) AS v
    CROSS JOIN ${months}
    LEFT JOIN check_back_version c ON c.disruption_id = v.disruption_id AND c.months = m.months AND ${stoodAt('c', asAt)}`
}

/** Check-backs with their disruptions, in one statement: `found` chooses, orders and cuts them before they are filled. */
export function selectCheckBacks(
  reading: CheckBackReading,
  found: { months: Prisma.Sql; disruptions: Prisma.Sql; where: Prisma.Sql; order: Prisma.Sql; orderShown: Prisma.Sql },
): Prisma.Sql {
  const { asAt, needs } = reading
  return Prisma.sql`
    SELECT found.months, found.due_on::text AS "dueOn", found.state, found.is_needed AS "isNeeded", c.check_back_id AS "checkBackId",
      c.id AS "checkBackVersionId", c.version AS "checkBackVersion", c.result, c.checked_on::text AS "checkedOn", c.is_withdrawn AS "isCheckBackWithdrawn",
      c.reason AS "checkBackReason", c.recorded_by AS "checkedBy", c.recorded_at AS "checkBackRecordedAt", shown.*
    FROM (SELECT v.id AS version_id, v.disruption_id, m.months, ${dueDay} AS due_on, c.id AS check_back_version_id,
            v.is_needing AND m.months = ANY (${needs.months}::int[]) AS is_needed,
            CASE WHEN ${isIn(reading, 'RECORDED')} THEN 'RECORDED' WHEN ${isIn(reading, 'NOT_YET_DUE')} THEN 'NOT_YET_DUE' WHEN ${isIn(reading, 'DUE')} THEN 'DUE' ELSE 'OVERDUE' END AS state
          FROM ${checkBacksFrom(reading, found.months, found.disruptions)}
          WHERE ${found.where} ${found.order}) AS found
    JOIN LATERAL (${selectDisruptions(asAt)} WHERE v.id = found.version_id) AS shown ON TRUE
    LEFT JOIN check_back_version c ON c.id = found.check_back_version_id
    ${found.orderShown}`
}
