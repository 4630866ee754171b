import { percent } from '../../measures/longTerm/percent.ts'
import type { ShareOf } from '../../measures/outputTotals.ts'

/** "87% (84 to 90)": a share with its 95% interval, in whole percent. */
export function shareInWords({ share, lower, upper }: Pick<ShareOf, 'share' | 'lower' | 'upper'>): string {
  return `${percent(share)} (${Math.round(lower * 100)} to ${Math.round(upper * 100)})`
}
