/** A score from a day on, until the next one: whole days since the start, 0 or more, earliest first. */
export type ScoreStep = { days: number; score: number }

/**
 * Is a score below so many percent of a baseline?
 *
 * Compared in whole thousandths: scores are stored with at most 3 decimals, and 55.8 is 90% of 62, not a little less.
 */
export function isBelowPercent(score: number, percent: number, baseline: number): boolean {
  return thousandths(score) * 100 < percent * thousandths(baseline)
}

/**
 * Stops scores that cannot be measured with: none below 0, and no step before the one ahead of it.
 *
 * @throws RangeError when they are not as said
 */
export function requireScores(baseline: number, steps: readonly ScoreStep[]): void {
  if (!Number.isFinite(baseline) || baseline <= 0) throw new RangeError(`The baseline must be more than 0, not ${baseline}: a share of nothing means nothing`)
  let before = 0
  for (const { days, score } of steps) {
    if (!Number.isSafeInteger(days) || days < before) throw new RangeError(`A score after ${days} days cannot follow one after ${before}`)
    if (!Number.isFinite(score) || score < 0) throw new RangeError(`A score must be 0 or more, not ${score}`)
    before = days
  }
}

function thousandths(score: number): number {
  return Math.round(score * 1000)
}
