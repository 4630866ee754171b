/**
 * Stops a confidence level that is not a share, such as 95 where 0.95 is meant.
 *
 * Why: a wrong level would still give limits, and nobody would see that they are wrong.
 *
 * @param confidence share between 0 and 1, both exclusive
 * @throws RangeError when it is not
 */
export function requireConfidence(confidence: number): void {
  if (!(confidence > 0 && confidence < 1)) {
    throw new RangeError(`The confidence must be a share between 0 and 1, such as 0.95, not ${confidence}`)
  }
}
