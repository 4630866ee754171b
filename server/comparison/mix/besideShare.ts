import type { ShareOf } from '../../measures/outputTotals.ts'

/** Whether a share lies clearly above or below another, or neither can be said. */
export type Beside = 'MORE' | 'LESS' | 'NO_CLEAR_DIFFERENCE'

/**
 * Does a share differ from another more than their intervals allow?
 *
 * Why so strict: two shares whose 95% intervals do not overlap differ at far more than 95%, which suits a page that makes many
 * comparisons at once. It says that they differ, and not why.
 *
 * @param other with its interval; a share that is known, as that of residents, has none
 * Checked in: test/unit/comparison/mix/besideShare.test.ts.
 */
export function besideShare(share: Pick<ShareOf, 'lower' | 'upper'>, other: Pick<ShareOf, 'lower' | 'upper'> | number): Beside {
  const { lower, upper } = typeof other === 'number' ? { lower: other, upper: other } : other
  if (share.lower > upper) return 'MORE'
  return share.upper < lower ? 'LESS' : 'NO_CLEAR_DIFFERENCE'
}
