import { dayInWords } from '../../../periods/day.ts'
import type { SeriesBreak } from '../../../units/referenceData.ts'
import type { PackSection } from '../../packContent.ts'
import { notInNotes } from '../../saidInNotes.ts'
import type { ComparedFacts } from './comparedFacts.ts'
import { returnsTable } from './returnsTable.ts'

/**
 * What is not in the figures: the returns behind them, what is dated too loosely, and where counting changed. What is true of all figures the
 * notes of the pack say.
 *
 * Checked in: test/unit/packs/parts/compare/missing.test.ts.
 */
export function missingSection({ comparison, returned }: Pick<ComparedFacts, 'comparison' | 'returned'>): PackSection {
  const { caveats, seriesBreaks, period, returnsInWords, basisInWords } = comparison
  const table = returnsTable(comparison, returned.inReturns)
  return {
    code: 'missing',
    title: 'What is missing',
    paragraphs: [
      `${returnsInWords}.`,
      ...(comparison.basis !== 'AS_RECORDED' && comparison.gaps.length === 0 ? [`${basisInWords}: no return behind these figures is missing.`] : []),
    ],
    findings: [],
    charts: [],
    tables: [{ ...table, notes: [...table.notes, ...notInNotes(caveats), ...seriesBreaks.map((one) => breakInWords(one, period))] }],
  }
}

/** @param period an earlier break concerns only the year before */
function breakInWords({ day, unitCode, reason, source }: SeriesBreak, period: { from: string }): string {
  const where = day < period.from ? 'Break in the year before' : 'Break in the series'
  return `${where}${unitCode ? ` of ${unitCode}` : ''} on ${dayInWords(day)}. ${reason.replace(/\.$/, '')} (${source}).`
}
