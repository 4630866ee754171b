/** A count as a public export shows it. */
export type RoundedCount = { shown: number } | { fewerThan: 5 }

/** Counts that a reader must take as possible: whole numbers, both ends included. */
export type PossibleCounts = { lowest: number; highest: number }

const step = 5

/** Counts below this are small: they are shown as fewer than it. */
export const smallBelow = step

/**
 * A count rounded to 5, the same count always to the same value. None and a few look alike: "fewer than 5".
 *
 * Why: a count of 1 may be one person, and a random rounding would give itself away when it is asked again.
 *
 * @param count a whole number, 0 or more
 * @throws RangeError when it is not
 */
export function roundCount(count: number): RoundedCount {
  if (!Number.isSafeInteger(count) || count < 0) throw new RangeError(`A count must be a whole number, 0 or more, not ${count}`)
  return count < step ? { fewerThan: step } : { shown: step * Math.round(count / step) }
}

/** Which counts are shown so: 0 to 4, 5 to 7, 8 to 12, 13 to 17 and so on. */
export function countsShownAs(rounded: RoundedCount): PossibleCounts {
  if ('fewerThan' in rounded) return { lowest: 0, highest: step - 1 }
  return { lowest: Math.max(step, rounded.shown - 2), highest: rounded.shown + 2 }
}

/** The next rounded values above and below. */
export function neighboursOf(rounded: RoundedCount): RoundedCount[] {
  if ('fewerThan' in rounded) return [{ shown: step }]
  return [rounded.shown === step ? { fewerThan: step } : { shown: rounded.shown - step }, { shown: rounded.shown + step }]
}
