import type { ShareOf } from '../../measures/outputTotals.ts'
import { valueInWords } from '../valueInWords.ts'

/** "87% (84 to 90)", "2.4% (1.9 to 3.1)": a share with its 95% interval. */
export function shareInWords({ share, lower, upper }: Pick<ShareOf, 'share' | 'lower' | 'upper'>): string {
  const limit = (one: number) => valueInWords('SHARE', one).replace('%', '')
  return `${valueInWords('SHARE', share)} (${limit(lower)} to ${limit(upper)})`
}
