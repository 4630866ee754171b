import jStat from 'jstat'

/**
 * How many standard deviations either side of the middle hold this share of a normal distribution:
 * 1.959964 for 0.95, 3.090232 for 0.998.
 *
 * Why: Byar's, Wilson's and Newcombe's limits all start from it.
 *
 * @param confidence share between 0 and 1, both exclusive; callers have checked it
 * Source: jstat's normal quantile.
 * Checked in: test/reference/shareInterval.test.ts, through Wilson's limits.
 */
export function normalQuantile(confidence: number): number {
  return jStat.normal.inv(1 - (1 - confidence) / 2, 0, 1)
}
