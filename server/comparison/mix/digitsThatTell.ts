import type { ShareOf } from '../../measures/outputTotals.ts'
import { besideShare } from './besideShare.ts'

type Limits = Pick<ShareOf, 'lower' | 'upper'>

/** A share and what stands beside it; a share that is known, as that of residents, has no interval. */
export type SharePair = readonly [share: Limits, other: Limits | number]

/** More would say more than is known of any share. Where limits read as if they touched even so, words beside them say which is above. */
const most = 1

/**
 * How many digits more than usual it takes until rounded shares stand as the exact ones do: "51 (50.9 to 51.8)" is above "49 (47.0 to 50.8)",
 * which in whole percents would read as if they touched.
 *
 * @param rounded the share as it is read with so many digits more
 * @returns 0 where the usual digits tell it
 * Checked in: test/unit/comparison/mix/digitsThatTell.test.ts.
 */
export function digitsThatTell(pairs: readonly SharePair[], rounded: (share: number, more: number) => number): number {
  const tells = (more: number) => pairs.every(([share, other]) => {
    const read = ({ lower, upper }: Limits): Limits => ({ lower: rounded(lower, more), upper: rounded(upper, more) })
    return besideShare(read(share), typeof other === 'number' ? rounded(other, more) : read(other)) === besideShare(share, other)
  })
  for (let more = 0; more < most; more += 1) if (tells(more)) return more
  return most
}
