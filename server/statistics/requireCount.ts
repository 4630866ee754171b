/**
 * Stops a count that cannot have been counted: negative, broken, missing or too large to be exact.
 *
 * Why: a missing count is a typed reason and must never reach the arithmetic as 0 or NaN.
 *
 * @param name what was counted, as the message should call it
 * @param count a whole number, 0 or more
 * @throws RangeError when it is not
 */
export function requireCount(name: string, count: number): void {
  if (!Number.isSafeInteger(count) || count < 0) {
    throw new RangeError(`${name} must be a whole number, 0 or more, not ${count}`)
  }
}
