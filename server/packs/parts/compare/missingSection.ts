import { dayInWords } from '../../../periods/day.ts'
import type { SeriesBreak } from '../../../units/referenceData.ts'
import type { PackSection } from '../../packContent.ts'
import type { ComparedFacts } from './comparedFacts.ts'
import { returnsTable } from './returnsTable.ts'

/** What is not in the figures, and what must be kept in mind of those that are. Checked in: test/unit/packs/parts/compare/missing.test.ts. */
export function missingSection({ comparison }: Pick<ComparedFacts, 'comparison'>): PackSection {
  const { caveats, seriesBreaks, period, returnsInWords, basisInWords } = comparison
  return {
    code: 'missing',
    title: 'What is missing',
    paragraphs: [
      // As recorded a caveat says it.
      ...(comparison.basis === 'AS_RECORDED' ? [] : [`${returnsInWords}.`, ...(comparison.gaps.length === 0 ? [`${basisInWords}: no return behind these figures is missing.`] : [])]),
      ...caveats,
      ...seriesBreaks.map((one) => breakInWords(one, period)),
    ],
    findings: [],
    charts: [],
    tables: [returnsTable(comparison)],
  }
}

/** @param period an earlier break concerns only the year before */
function breakInWords({ day, unitCode, reason, source }: SeriesBreak, period: { from: string }): string {
  const where = day < period.from ? 'Break in the year before' : 'Break in the series'
  return `${where}${unitCode ? ` of ${unitCode}` : ''} on ${dayInWords(day)}. ${reason.replace(/\.$/, '')} (${source}).`
}
