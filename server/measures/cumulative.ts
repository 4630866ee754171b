import type { Grade } from '../disruptions/countedGrade.ts'
import type { Day } from '../periods/day.ts'
import { type DisruptionSteps, stepsWith } from './disruptionSteps.ts'

/** Running totals of disruptions: each list holds whole numbers, one for each of `days`. */
export type Cumulative = {
  grain: 'day' | 'month'
  /** Totals are to the end of these days. */
  days: Day[]
  major: number[]
  moderate: number[]
  minor: number[]
  negative: number[]
  gross: number[]
  noImpact: number[]
}

/**
 * How did a unit's led disruptions add up over the period, by counted grade?
 *
 * Unit: disruptions, added up from the first day of the period; no denominator and no interval.
 * A record dated to a range steps at its last day. The last numbers are those of the headline.
 * As at, source: those of the steps (aggregates.disruption_steps).
 *
 * @param steps of one unit, or of several that are to be added up
 * @param days the ends of the steps, from stepEnds, for the same period and grain
 * @throws RangeError when something was counted after the last of `days`
 * Checked in: test/unit/measures/cumulative.test.ts.
 */
export function cumulative(steps: DisruptionSteps[], grain: 'day' | 'month', days: Day[]): Cumulative {
  const added: Record<Grade, number[]> = {
    MAJOR: zeros(days), MODERATE: zeros(days), MINOR: zeros(days), NEGATIVE: zeros(days), NO_IMPACT: zeros(days),
  }
  for (const { grade, step, disruptions } of stepsWith(steps, 'LED')) {
    if (step >= days.length) throw new RangeError(`Step ${step} lies after the ${days.length} days given`)
    added[grade][step] = (added[grade][step] ?? 0) + disruptions
  }
  const major = runningTotal(added.MAJOR)
  const moderate = runningTotal(added.MODERATE)
  const minor = runningTotal(added.MINOR)
  return {
    grain,
    days,
    major,
    moderate,
    minor,
    negative: runningTotal(added.NEGATIVE),
    gross: major.map((count, index) => count + (moderate[index] ?? 0) + (minor[index] ?? 0)),
    noImpact: runningTotal(added.NO_IMPACT),
  }
}

/** The last step at which a led disruption was counted; -1 when none was. */
export function lastStepOf(steps: DisruptionSteps[]): number {
  let last = -1
  for (const { step } of stepsWith(steps, 'LED')) last = Math.max(last, step)
  return last
}

function zeros(days: Day[]): number[] {
  return days.map(() => 0)
}

function runningTotal(counts: number[]): number[] {
  let total = 0
  return counts.map((count) => (total += count))
}
