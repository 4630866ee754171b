import { requireCount } from './requireCount.ts'
import { requireScores, type ScoreStep } from './scoreSteps.ts'

/**
 * By how much, and for how long, did a group's score lie below where it was before?
 *
 * Why: a fall of 20 for a year and one for a month are not the same; this counts both depth and time. A score above the
 * baseline takes nothing off: that the group became stronger is said beside it, not hidden in a sum.
 *
 * @param baseline the last score before; more than 0
 * @param steps scores since the start, earliest first; of several on a day the last counts. Before the first there is no relief
 * @param days how many days since the start are looked at: those on which the score is known
 * @returns score-days: points of the score times days; 10 points below for 30 days are 300
 * @throws RangeError when an argument is not as said
 * Source: the area between the baseline and the step function of scores, max(0, B - s(t)).
 * Checked in: test/unit/statistics/relief.test.ts, worked by hand.
 */
export function relief(baseline: number, steps: readonly ScoreStep[], days: number): number {
  requireScores(baseline, steps)
  requireCount('The number of days', days)
  return steps.reduce((sum, step, index) => {
    const until = Math.min(steps[index + 1]?.days ?? days, days)
    return sum + Math.max(0, baseline - step.score) * Math.max(0, until - step.days)
  }, 0)
}
