import type { EffectDays } from './effectDays.ts'
import type { PlannedDisruption } from './plannedDisruption.ts'
import type { SeededRandom } from './seededRandom.ts'
import { monthStart, workingMoment, yearStart, type StoryDay } from './storyDays.ts'

/** How closely days are known, as the database has it. */
export type Precision = 'DAY' | 'RANGE' | 'MONTH' | 'YEAR'

/** Days, with the day after the last, and how closely they are known. */
export interface KnownDays {
  from: StoryDay
  to: StoryDay
  precision: Precision
}

/** A planned disruption with its days of effect and the moment at which somebody typed it. */
export interface DatedDisruption extends PlannedDisruption, KnownDays {
  recorded: number
  /** Whether another record points to it, so that it is never withdrawn. */
  isPointedTo?: boolean
}

/** Dates the disruptions of a unit, and puts them in the order in which they were recorded. */
export function dateDisruptions(planned: readonly PlannedDisruption[], days: EffectDays, random: SeededRandom): DatedDisruption[] {
  return planned
    .map((disruption) => {
      const known = knowDays(disruption.day, days.time.last, random)
      const typed = workingMoment(random, recordingDay(known.to, days, random), days.time.last)
      return { ...disruption, ...known, recorded: Math.max(typed, (disruption.group?.recorded ?? 0) + random.whole(60_000, 3_600_000)) }
    })
    .sort((a, b) => a.recorded - b.recorded)
}

/** Most days are known; about 3% only by month, 0.5% only by year, and some are several days. */
export function knowDays(day: StoryDay, last: StoryDay, random: SeededRandom): KnownDays {
  const precision = random.pickWeighted<Precision>([['DAY', 0.925], ['RANGE', 0.04], ['MONTH', 0.03], ['YEAR', 0.005]])
  const range = {
    DAY: [day, day + 1],
    RANGE: [day, day + random.whole(2, 21)],
    MONTH: [monthStart(day), monthStart(day, 1)],
    YEAR: [yearStart(day), yearStart(day, 1)],
  }[precision]
  const [from = day, to = day + 1] = range
  return to <= last ? { from, to, precision } : { from: day, to: day + 1, precision: 'DAY' }
}

/**
 * The day of typing, at the earliest the day after the effect: seven of ten within ten days, some after months, so that a return holds
 * most of its month and never all. A unit in its gap types when it is over; a unit of bursts types in the second week after the month.
 */
function recordingDay(earliest: StoryDay, days: EffectDays, random: SeededRandom): StoryDay {
  const last = days.time.last
  const [least, most] = random.pickWeighted([[[0, 9], 0.72], [[10, 30], 0.2], [[31, 150], 0.06], [[151, 400], 0.02]] as const)
  const wished = earliest + random.whole(least, most)
  const inTime = wished <= last ? wished : random.whole(earliest, last)
  const outside = days.outsideGap(inTime)
  const day = outside === inTime ? inTime : outside + random.whole(0, 20)
  if (!days.unit.recordsInBursts) return day
  const burst = monthStart(day, 1) + random.whole(7, 10)
  return burst <= last ? burst : day
}
