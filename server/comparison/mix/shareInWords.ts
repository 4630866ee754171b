import { percent } from '../../measures/longTerm/percent.ts'
import type { ShareOf } from '../../measures/outputTotals.ts'
import { digitsThatTell } from './digitsThatTell.ts'

type Share = Pick<ShareOf, 'share' | 'lower' | 'upper'>

/** "87% (84 to 90)", "2.4% (1.9 to 3.1)": a share with its 95% interval. @param more digits than usual after the point */
export function shareInWords({ share, lower, upper }: Share, more = 0): string {
  return `${inPercent(share, more)}% (${inPercent(lower, more)} to ${inPercent(upper, more)})`
}

/**
 * "51.4% (50.9 to 51.8)" and "48.7% (46.6 to 50.8)": two shares of which it is said how they stand to each other, in as many digits as show it.
 *
 * Checked in: test/unit/comparison/mix/digitsThatTell.test.ts.
 */
export function sharesInWords(one: Share, other: Share): [string, string] {
  const more = digitsThatTell([[one, other]], (share, digits) => Number(inPercent(share, digits)))
  return [shareInWords(one, more), shareInWords(other, more)]
}

function inPercent(share: number, more: number): string {
  const usual = percent(share).replace('%', '')
  return more === 0 ? usual : (share * 100).toFixed((usual.includes('.') ? 1 : 0) + more)
}
