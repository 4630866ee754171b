import { isBelowPercent, requireScores, type ScoreStep } from './scoreSteps.ts'

/**
 * When a score was first seen below the recovery share of its baseline, and when it was first back at it after that; in
 * days since the start. `NEVER_FELL` is "no effect seen", which is not a recovery in 0 days.
 */
export type Recovery =
  | { seen: 'NEVER_FELL' }
  | { seen: 'FELL'; fellAfter: number; scoreThen: number }
  | { seen: 'RECOVERED'; fellAfter: number; scoreThen: number; recoveredAfter: number; scoreBack: number }

/**
 * How long was it until the score was back?
 *
 * Why: the first time that it is back counts, not the last: what comes after belongs to a new effort, or to none.
 *
 * @param baseline the last score before; more than 0
 * @param steps scores since the start, earliest first
 * @param recoveryPercent from this share of the baseline on a score counts as back, in percent
 * @throws RangeError when the baseline or a step is not as said
 * Source: time to first recovery, as of relapse; the share is Longview's own setting.
 * Checked in: test/unit/statistics/timeToRecovery.test.ts.
 */
export function timeToRecovery(baseline: number, steps: readonly ScoreStep[], recoveryPercent: number): Recovery {
  requireScores(baseline, steps)
  const fell = steps.findIndex(({ score }) => isBelowPercent(score, recoveryPercent, baseline))
  const low = steps[fell]
  if (!low) return { seen: 'NEVER_FELL' }
  const back = steps.slice(fell + 1).find(({ score }) => !isBelowPercent(score, recoveryPercent, baseline))
  const fallen = { fellAfter: low.days, scoreThen: low.score }
  return back ? { seen: 'RECOVERED', ...fallen, recoveredAfter: back.days, scoreBack: back.score } : { seen: 'FELL', ...fallen }
}
