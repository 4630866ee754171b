import { z } from 'zod'
import { Prisma } from '../database/generated/client.ts'
import { queryOne } from '../database/query.ts'
import { ledStanding } from '../disruptions/disruptionAccess.ts'
import type { UnitReading } from '../facts/acting.ts'
import { stoodAt } from '../facts/asAt.ts'
import { visibleTo as visibleOutputs } from '../outputs/outputAccess.ts'
import { startOfLondonDay } from '../periods/londonDay.ts'
import type { Span } from '../periods/span.ts'

const lateRow = z.object({ records: z.int(), late: z.int(), longestDays: z.int().nullable() })
/** `records` of the period, of which `late` were first recorded after its last day, the last of them `longestDays` after it. */
export type RecordedLate = z.output<typeof lateRow>

/** Of the disruptions that the viewer's unit led and the outputs that it gave, dated wholly in a period: how many were recorded only after its end? One statement. */
export function readRecordedLate({ viewer, database }: UnitReading, { from, to }: Span): Promise<RecordedLate> {
  return queryOne(database, lateRow, Prisma.sql`
    SELECT count(*)::int AS records, count(*) FILTER (WHERE recorded_at >= ${startOfLondonDay(to)})::int AS late,
      max((recorded_at AT TIME ZONE 'Europe/London')::date - (${to}::date - 1)) FILTER (WHERE recorded_at >= ${startOfLondonDay(to)}) AS "longestDays"
    FROM (SELECT first.recorded_at
          FROM disruption_version v JOIN disruption_version first ON first.disruption_id = v.disruption_id AND first.version = 1
          WHERE ${ledStanding(viewer)} AND v.effect_from >= ${from}::date AND v.effect_from < ${to}::date AND v.effect_to <= ${to}::date
          UNION ALL
          SELECT first.recorded_at
          FROM output_version v JOIN output_version first ON first.output_id = v.output_id AND first.version = 1
          WHERE ${visibleOutputs(viewer)} AND ${stoodAt('v', null)} AND NOT v.is_withdrawn
            AND v.held_from >= ${from}::date AND v.held_from < ${to}::date AND v.held_to <= ${to}::date) AS recorded`)
}
