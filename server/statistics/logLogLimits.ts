/**
 * Limits of a share that was estimated from follow-up of different length, made on the scale of log(-log share).
 *
 * Why: they never leave 0 to 1, and stay honest for few events, where share plus or minus two standard errors does neither.
 *
 * @param share between 0 and 1, both exclusive: at the ends there is no such scale
 * @param standardError of the share, on its own scale
 * @param z standard deviations either side, as `normalQuantile` gives them
 * @throws RangeError when the share is 0 or 1
 * Source: Kalbfleisch and Prentice 1980, section 1.3; R's survfit with conf.type "log-log".
 * Checked in: test/reference/kaplanMeier.test.ts.
 */
export function logLogLimits(share: number, standardError: number, z: number): { lower: number; upper: number } {
  if (!(share > 0 && share < 1)) throw new RangeError(`A share of ${share} has no log-log limits`)
  const reach = (z * standardError) / (share * Math.abs(Math.log(share)))
  return { lower: share ** Math.exp(reach), upper: share ** Math.exp(-reach) }
}
