import { z } from 'zod'
import { Prisma } from '../database/generated/client.ts'
import { queryOne } from '../database/query.ts'
import type { UnitReading } from '../facts/acting.ts'
import type { Span } from '../periods/span.ts'
import { daysToRecord, firstRecordedIn } from './daysToRecord.ts'
import { ledStanding } from './disruptionAccess.ts'

const recordingDays = z.object({ recorded: z.int(), late: z.int(), half: z.int().nullable(), nineInTen: z.int().nullable() })
export type RecordingDays = z.output<typeof recordingDays>

/**
 * Of the disruptions that the unit led and first recorded in the span: days from effect to record that half, and 9 in 10,
 * took at most, and how many took more than `lateAfterDays`. As many as the list has that is filtered so.
 */
export function measureDaysToRecord({ viewer, database }: UnitReading, span: Span, lateAfterDays: number): Promise<RecordingDays> {
  return queryOne(database, recordingDays, Prisma.sql`
    SELECT count(*)::int AS recorded, count(*) FILTER (WHERE days > ${lateAfterDays})::int AS late,
      percentile_disc(0.5) WITHIN GROUP (ORDER BY days) AS half, percentile_disc(0.9) WITHIN GROUP (ORDER BY days) AS "nineInTen"
    FROM (SELECT ${daysToRecord} AS days
          FROM disruption_version v JOIN disruption_version first ON first.disruption_id = v.disruption_id AND first.version = 1
          WHERE ${ledStanding(viewer)} AND ${firstRecordedIn(span)}) AS taken`)
}
