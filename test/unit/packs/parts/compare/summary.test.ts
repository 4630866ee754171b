import { describe, expect, it } from 'vitest'
import type { ComparisonFinding } from '../../../../../server/comparison/comparisonFinding.ts'
import { summarySection } from '../../../../../server/packs/parts/compare/summarySection.ts'
import { tableOfFinding } from '../../../../../server/packs/parts/compare/tableOfFinding.ts'
import { aUnit } from '../../../comparison/measuredOf.ts'
import { checkBacks, factsOf, lasting, measures, noReturn } from './factsOf.ts'

const finding = (about: ComparisonFinding['about'], measure: string | null = null, sentence = `${about}.`): ComparisonFinding => ({ about, sentence, measure, unit: measure ? aUnit('U0') : null })
const all = await measures()

describe('the summary of a pack', () => {
  it('says what the comparison says in the order of the page, whatever order it came in, and no more', async () => {
    const findings = (['MISSING', 'LASTING', 'CHANGE', 'MIX', 'DIFFERENCE'] as const).map((about) => finding(about))
    const { findings: said, paragraphs } = summarySection(await factsOf({ findings }))
    expect(said.map(({ sentence }) => sentence)).toEqual(['DIFFERENCE.', 'CHANGE.', 'LASTING.', 'MIX.', 'MISSING.'])
    expect(paragraphs).toEqual([
      'Q2: July to September 2026. As returned: 30 of 30 returns. Returns: all 30 received and accepted.',
      'The sentences answer in this order: which units differ, is it changing, does it last, what the work is made of, what is missing.',
    ])
  })

  it('names for each sentence the table that holds its figures', () => {
    const table = (about: ComparisonFinding['about'], measure: string | null, isYearBeforeGiven = true) => tableOfFinding({ about, measure }, { measures: all, isYearBeforeGiven })
    expect(['GROSS_PER_MILLION_RESIDENTS', 'MAJOR_PER_100_ACTIVE_OCGS', 'GROSS_PER_100_STAFF', 'NEGATIVE_OF_LED', 'HELD_AFTER_12_MONTHS', null].map((code) => table('DIFFERENCE', code)))
      .toEqual(['rates-residents', 'rates-active-groups', 'rates-staff', 'shares', 'held', 'outside-limits'])
    expect([table('CHANGE', 'GROSS_PER_MILLION_RESIDENTS'), table('CHANGE', null, false), table('LASTING', null), table('MIX', 'PURSUE_OF_GROSS')]).toEqual(['rate-ratios', null, 'held', 'strands'])
    expect([table('MISSING', null), table('MISSING', 'HELD_AFTER_3_MONTHS'), table('MISSING', 'GROSS_PER_100_STAFF')]).toEqual(['returns', 'held', 'rates-staff'])
  })
})

describe('a question of which nothing is said', () => {
  it('has a paragraph that says so, and why', async () => {
    const none = await measures({ GROSS_PER_MILLION_RESIDENTS: [{ missing: noReturn, count: null }], MAJOR_PER_MILLION_RESIDENTS: [{ missing: noReturn, count: null }], NEGATIVE_OF_LED: [[0, 5], [0, 6], [0, 7]] })
    const { paragraphs, findings } = summarySection(await factsOf({ measures: none, lasting: lasting({ durability: checkBacks({ HELD: 4, NOT_YET_DUE: 3 }) }) }))
    expect(findings).toEqual([])
    expect(paragraphs.slice(2)).toEqual([
      `Which units differ: nothing is said. Without a funnel plot: Gross per million residents; Major per million residents. ${noReturn}. Without a funnel plot: Negative, of all led. All units with a value have 0: there is nothing in which they could differ.`,
      'Is it changing: nothing is said of the year before, as no gross disruption of the period or of the same days a year before is in these figures.',
      'Does it last: nothing is said of all units together. After 3 months: too few to say: 4 of at least 10 answers. After 12 months: none due.',
      'What the work is made of: nothing is said. No gross disruption is in these figures.',
      'What is missing: no return that was due, no denominator of a unit with figures and no check-back that is overdue; and nothing is dated too loosely to count.',
    ])
  })

  it('says of check-backs that may not be told why not', async () => {
    const { paragraphs } = summarySection(await factsOf({ lasting: lasting({ durability: [], whyNoDetail: 'Too few to say: they would tell of single ones.' }) }))
    expect(paragraphs).toContain('Does it last: nothing is said of all units together. Too few to say: they would tell of single ones.')
  })
})
