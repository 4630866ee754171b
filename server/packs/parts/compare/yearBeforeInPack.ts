import type { ComparedFacts } from './comparedFacts.ts'

/**
 * What is said of the year before, as it is true in a pack: where no return of that year is there at all, the table of rate ratios is on another
 * basis.
 *
 * @param sentence as the comparison says it, without advice
 * Checked in: test/unit/packs/parts/compare/summary.test.ts.
 */
export function yearBeforeInPack(sentence: string, { returned: { isNoneYearBefore }, isYearBeforeGiven }: Pick<ComparedFacts, 'returned' | 'isYearBeforeGiven'>): string {
  if (!isYearBeforeGiven || !isNoneYearBefore || !sentence.startsWith('Not compared with the year before: returns of ')) return sentence
  return `${sentence} The table sets each unit beside it on another basis, which its notes name.`
}
