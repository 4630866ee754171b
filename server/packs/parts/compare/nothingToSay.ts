import type { FindingSubject } from '../../../comparison/comparisonFinding.ts'
import { joinInWords } from '../../../facts/joinInWords.ts'
import type { ComparedFacts } from './comparedFacts.ts'
import { withoutFunnel } from './differencesSection.ts'
import type { HeldOfAll } from './lastingFacts.ts'
import { measuresOf } from './measureCells.ts'

/** The measures whose differences are spoken of, besides the share that held. */
const spokenOf = ['GROSS_PER_MILLION_RESIDENTS', 'MAJOR_PER_MILLION_RESIDENTS', 'NEGATIVE_OF_LED'] as const

/**
 * Why nothing is said of a question, in words: silence would read as if there were nothing.
 *
 * Checked in: test/unit/packs/parts/compare/summary.test.ts.
 */
export function nothingToSay(about: FindingSubject, { comparison, measures, held }: Pick<ComparedFacts, 'comparison' | 'measures' | 'held'>): string {
  switch (about) {
    case 'DIFFERENCE':
      return `Which units differ: nothing is said. ${withoutFunnel(measuresOf(measures, spokenOf)).join(' ')}`.trim()
    case 'CHANGE':
      return 'Is it changing: nothing is said of the year before, as no gross disruption of the period or of the same days a year before is in these figures.'
    case 'LASTING':
      return `Does it last: nothing is said of all units together. ${whyNoneHeld(held)}`
    case 'MIX':
      return `What the work is made of: nothing is said. ${comparison.network.whyNoDetail ?? 'No gross disruption is in these figures.'}`
    case 'MISSING':
      return 'What is missing: no return that was due, no denominator of a unit with figures and no check-back that is overdue; and nothing is dated too loosely to count.'
  }
}

function whyNoneHeld({ durability, whyNoDetail }: HeldOfAll): string {
  if (durability.length === 0) return whyNoDetail ?? 'There are no check-backs of this period.'
  return [...new Set(durability.map(({ whyNoShare }) => whyNoShare ?? 'Too few to say'))].map((why) => {
    const months = durability.filter((one) => (one.whyNoShare ?? 'Too few to say') === why).map((one) => one.months)
    return `After ${joinInWords(months, 'and')} months: ${why.charAt(0).toLowerCase()}${why.slice(1)}.`
  }).join(' ')
}
