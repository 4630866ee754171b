import { momentInWords } from '../../../periods/momentInWords.ts'
import { londonDayOf } from '../../../periods/londonDay.ts'
import type { PackAsked, PackBefore } from '../../packAsking.ts'

/**
 * Why what a pack said cannot be set beside the same figures now; null where it can.
 *
 * Why: of a period that still ran, figures grow with it, and growth is no correction; and of a later moment nothing is known at an earlier one.
 *
 * Checked in: test/unit/packs/parts/corrections.test.ts.
 */
export function whyNotComparable({ number, period, asked }: Pick<PackBefore, 'number' | 'period' | 'asked'>, now: Pick<PackAsked, 'asAt'>): string | null {
  if (asked.asAt >= now.asAt) return `Pack ${number} is as at ${momentInWords(asked.asAt)}, and this pack is of no later moment: there is no change since to tell of.`
  if (period.to <= londonDayOf(asked.asAt)) return null
  return `The period of pack ${number}, ${period.inWords}, was still running at its moment, ${momentInWords(asked.asAt)}. Its figures have grown since with the period, and growth is no correction: they are not compared.`
}
