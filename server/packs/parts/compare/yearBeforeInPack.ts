import { whyNotYearBefore } from '../../../comparison/whyNotYearBefore.ts'
import { withoutAdvice } from '../withoutAdvice.ts'
import type { ComparedFacts } from './comparedFacts.ts'

const reasons = { NOT_ALL_RETURNS: 'returns of this period are missing', NOT_ALL_RETURNS_YEAR_BEFORE: 'returns of that year are missing' } as const

/**
 * What is said of the year before, as it is true in a pack: where returns are missing all units together are not compared, and each unit that has
 * all of its returns is, in the table of rate ratios.
 *
 * @param sentence as the comparison says it, without advice
 * Checked in: test/unit/packs/parts/compare/summary.test.ts.
 */
export function yearBeforeInPack(
  sentence: string, { comparison: { units }, returned: { besideYearBefore, isNoneYearBefore }, isYearBeforeGiven }: Pick<ComparedFacts, 'comparison' | 'returned' | 'isYearBeforeGiven'>,
): string {
  const why = (['NOT_ALL_RETURNS', 'NOT_ALL_RETURNS_YEAR_BEFORE'] as const).find((one) => withoutAdvice(whyNotYearBefore(one, 0) ?? '') === sentence)
  if (!why) return sentence
  const ofAll = `All units together are not compared with the year before: ${reasons[why]}.`
  const whole = besideYearBefore.length
  if (isYearBeforeGiven && isNoneYearBefore) return `${ofAll} The table sets them beside it on another basis, which its notes name.`
  if (!isYearBeforeGiven || whole === 0) return ofAll
  return `${ofAll} ${whole} of ${units.length} units ${whole === 1 ? 'has' : 'have'} every return of both periods, and ${whole === 1 ? 'stands' : 'each stands'} beside its own year before.`
}
