import { Prisma } from '../database/generated/client.ts'
import { startOfLondonDay } from '../periods/londonDay.ts'
import type { Span } from '../periods/span.ts'

/**
 * London days from the last day of effect, as `v` has it, to the day on which the disruption was first recorded (as
 * `first`). 0 where it was recorded before the end of a month or year to which alone its days are known.
 */
export const daysToRecord = Prisma.sql`greatest((first.recorded_at AT TIME ZONE 'Europe/London')::date - (v.effect_to - 1), 0)`

/** First versions (as `first`) that were recorded on a London day of the span. */
export function firstRecordedIn({ from, to }: Span): Prisma.Sql {
  return Prisma.sql`(first.recorded_at >= ${startOfLondonDay(from)} AND first.recorded_at < ${startOfLondonDay(to)})`
}

/**
 * Versions (as `v`) of disruptions whose first version (as `first`) is so. A supporting unit finds those only that it
 * supported from the first, for it may see no earlier version.
 */
export function whoseFirst(isSo: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`EXISTS (SELECT FROM disruption_version first WHERE first.disruption_id = v.disruption_id AND first.version = 1 AND ${isSo})`
}
