import { findingSubjects } from '../../../comparison/comparisonFinding.ts'
import type { PackSection } from '../../packContent.ts'
import type { ComparedFacts } from './comparedFacts.ts'
import { differencesInSummary } from './differencesInSummary.ts'
import { nothingToSay } from './nothingToSay.ts'
import { tableOfFinding } from './tableOfFinding.ts'
import { yearBeforeInPack } from './yearBeforeInPack.ts'

/**
 * What the figures say, in the order of the page: which units differ, is it changing, does it last, what the work is made of, what is missing.
 *
 * Checked in: test/unit/packs/parts/compare/summary.test.ts.
 */
export function summarySection(facts: ComparedFacts): PackSection {
  const { comparison: { period, basisInWords, returnsInWords }, findings } = facts
  const groups = findingSubjects.map((about) => ({ about, own: about === 'DIFFERENCE' ? differencesInSummary(facts) : findings.filter((finding) => finding.about === about) }))
  return {
    code: 'summary',
    title: 'What the figures say',
    paragraphs: [
      `${period.inWords}. ${basisInWords}. ${returnsInWords}.`,
      'The sentences answer in this order: which units differ, is it changing, does it last, what the work is made of, what is missing.',
      ...groups.flatMap(({ about, own }) => (own.length > 0 ? [] : [nothingToSay(about, facts)])),
    ],
    findings: groups.flatMap(({ own }) => own.map((finding) => ({ sentence: finding.about === 'CHANGE' ? yearBeforeInPack(finding.sentence, facts) : finding.sentence, table: tableOfFinding(finding, facts) }))),
    charts: [],
    tables: [],
  }
}
