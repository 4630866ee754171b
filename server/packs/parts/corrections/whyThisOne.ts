import type { Period } from '../../../periods/period.ts'
import type { PackAsked, PackBefore } from '../../packAsking.ts'

/** What two packs are of, where it is asked whether they ask the same. */
export type Question = { asked: Omit<PackAsked, 'period'>; period: Pick<Period, 'from' | 'to'> }

/**
 * Which of the earlier packs this one is compared with, and why, in one sentence (packBefore.ts chooses it).
 *
 * Checked in: test/unit/packs/parts/corrections.test.ts.
 */
export function whyThisOne(before: Pick<PackBefore, 'asked' | 'period'>, { asked, period }: Question): string {
  const isSame = before.period.from === period.from && before.period.to === period.to && before.asked.basis === asked.basis && before.asked.fillGaps === asked.fillGaps
  return isSame && before.asked.asAt < asked.asAt
    ? 'It is compared with because it is the newest earlier pack of the same period and basis.'
    : 'It is compared with because it is the newest earlier pack of any kind: none is of the same period and basis as this pack, as at an earlier moment.'
}
