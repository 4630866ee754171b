import { countInterval } from '../statistics/countInterval.ts'
import { countSteps, type DisruptionSteps } from './disruptionSteps.ts'
import type { GradeCounts } from './gradeCounts.ts'

/** A count of disruptions, with 95% limits for the underlying number in a period like this one. */
export type Count = { value: number; lower: number; upper: number }

export type Headline = {
  gross: Count
  major: Count
  moderate: Count
  minor: Count
  negative: Count
  noImpact: Count
  supportedGross: Count
  supportedNegative: Count
}

/**
 * How many disruptions did a unit lead in the period, by counted grade, and how many of others did it support?
 *
 * Unit: disruptions; no denominator. Gross is major + moderate + minor; negative stands beside it, never
 * netted; no impact is in neither; what was supported is never part of gross.
 * Interval: 95%, Byar from 10, exact Poisson below (statistics/countInterval). It says what chance alone
 * allows, not whether all was recorded.
 * As at, source: those of the steps (aggregates.disruption_steps).
 *
 * @param steps of one unit; of all units with 'LED_WITH_SUPPORT', so that the network counts each disruption once
 * @param supported which steps are the supported ones
 * Checked in: test/unit/measures/headline.test.ts.
 */
export function headline(steps: DisruptionSteps[], supported: 'SUPPORTED' | 'LED_WITH_SUPPORT'): Headline {
  return headlineOf(countSteps(steps, 'LED'), countSteps(steps, supported))
}

/** The same from counts by grade: of what was led, and of what was supported. */
export function headlineOf(led: GradeCounts, withOthers: GradeCounts): Headline {
  return {
    gross: counted(led.gross),
    major: counted(led.major),
    moderate: counted(led.moderate),
    minor: counted(led.minor),
    negative: counted(led.negative),
    noImpact: counted(led.noImpact),
    supportedGross: counted(withOthers.gross),
    supportedNegative: counted(withOthers.negative),
  }
}

function counted(value: number): Count {
  const { lower, upper } = countInterval(value)
  return { value, lower, upper }
}
