import { describe, expect, it } from 'vitest'
import type { ComparisonFinding } from '../../../../../server/comparison/comparisonFinding.ts'
import { differenceFindings } from '../../../../../server/comparison/differenceFindings.ts'
import { differencesSection } from '../../../../../server/packs/parts/compare/differencesSection.ts'
import { ofRecords } from '../../../../../server/packs/parts/compare/returnedFacts.ts'
import { summarySection } from '../../../../../server/packs/parts/compare/summarySection.ts'
import { tableOfFinding } from '../../../../../server/packs/parts/compare/tableOfFinding.ts'
import { aUnit } from '../../../comparison/measuredOf.ts'
import { checkBacks, factsOf, lasting, measures, noReturn } from './factsOf.ts'

const finding = (about: ComparisonFinding['about'], measure: string | null = null, sentence = `${about}.`): ComparisonFinding => ({ about, sentence, measure, unit: measure ? aUnit('U0') : null })
const all = await measures()

describe('the summary of a pack', () => {
  it('says what the comparison says in the order of the page, whatever order it came in; what counts the differences of some measures it leaves to its own count', async () => {
    const findings = (['MISSING', 'LASTING', 'CHANGE', 'MIX', 'DIFFERENCE'] as const).map((about) => finding(about))
    const { findings: said, paragraphs } = summarySection(await factsOf({ findings }))
    expect(said.map(({ sentence }) => sentence)).toEqual(['CHANGE.', 'LASTING.', 'MIX.', 'MISSING.'])
    expect(paragraphs.slice(0, 2)).toEqual([
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

describe('the differences of a summary', () => {
  /** U0 lies beyond the limits of chance alone, and within those that allow for how much units differ among themselves. */
  const spread = [75, 10, 20, 30, 40, 50, 60, 70, 90, 100].map((count): [number, number] => [count, 1000])
  const flat = Array.from({ length: 10 }, (): [number, number] => [30, 1000])
  const some = { MAJOR_PER_MILLION_RESIDENTS: flat, GROSS_PER_100_ACTIVE_OCGS: flat, MAJOR_PER_100_ACTIVE_OCGS: flat, HELD_AFTER_3_MONTHS: flat, HELD_AFTER_12_MONTHS: flat, MAJOR_OF_GROSS: flat, BEHAVIOUR_CHANGED: flat }

  it('have first those that hold still with the adjustment, of whatever measure, and then count over all measures', async () => {
    const facts = await factsOf({
      measures: await measures({ ...some, GROSS_PER_MILLION_RESIDENTS: spread }),
      findings: [finding('DIFFERENCE', 'GROSS_PER_MILLION_RESIDENTS', 'By chance.'), finding('DIFFERENCE', 'NEGATIVE_OF_LED', 'Still.'), finding('DIFFERENCE', null, '4 more differences are in the funnel plots of these measures.')],
    })
    const said = summarySection(facts).findings
    expect(said[0]).toEqual({ sentence: 'Still.', table: 'shares' })
    expect(said[1]).toEqual({ sentence: expect.stringMatching(/^U0: 9\.00 gross disruptions per 100 staff in post .* beyond the 99\.8% limits, also with the adjustment\.$/), table: 'rates-staff' })
    const sentences = said.map(({ sentence }) => sentence)
    expect(sentences.filter((sentence) => sentence.startsWith('U'))).toHaveLength(3)
    expect(sentences.slice(-3)).toEqual([
      'By chance.', expect.stringMatching(/^Over all 10 measures with a funnel plot, \d+ of 98 comparisons of a unit with all together lie beyond the 95% limits of chance alone, where about 5 would by chance; \d+ of them still do once/),
      expect.stringMatching(/^Beyond limits: /),
    ])
    const rows = differencesSection(facts).tables.find(({ code }) => code === 'outside-limits')?.rows ?? []
    expect(sentences.at(-2)).toContain(`, ${rows.length} of 98 `)
    expect(sentences.at(-2)).toContain(`; ${rows.filter((row) => row.at(-1) !== 'Within the 95% limits').length} of them still do`)
  })
})

describe('the adjustment in a summary', () => {
  const flat = Array.from({ length: 10 }, (): [number, number] => [100, 1000])
  /** U9 lies just beyond the limits of chance alone, and no unit differs otherwise: the adjustment widens nothing. */
  const noSpread = [...flat.slice(1), [127, 1000] as [number, number]]
  /** U0 lies beyond the limits of chance alone, and within those that allow for how much units differ among themselves. */
  const spread = [75, 10, 20, 30, 40, 50, 60, 70, 90, 100].map((count): [number, number] => [count, 1000])
  const none = {
    GROSS_PER_MILLION_RESIDENTS: flat, MAJOR_PER_MILLION_RESIDENTS: flat, GROSS_PER_100_ACTIVE_OCGS: flat, MAJOR_PER_100_ACTIVE_OCGS: flat, GROSS_PER_100_STAFF: flat,
    HELD_AFTER_3_MONTHS: flat, HELD_AFTER_12_MONTHS: flat, MAJOR_OF_GROSS: flat, NEGATIVE_OF_LED: flat, BEHAVIOUR_CHANGED: flat,
  }
  const summaryOf = async (changed: Parameters<typeof measures>[0]) => {
    const found = await measures({ ...none, ...changed })
    const findings = differenceFindings(found.filter(({ measure }) => measure.definition.code.endsWith('_PER_MILLION_RESIDENTS')))
    return { found, sentences: summarySection(await factsOf({ measures: found, findings })).findings.map(({ sentence }) => sentence) }
  }

  it('is named of a unit beyond limits that it leaves as they are, so that no sentence says that the unit lies within them', async () => {
    const { sentences } = await summaryOf({ GROSS_PER_MILLION_RESIDENTS: noSpread })
    expect(sentences).toEqual([
      expect.stringMatching(/^U9: .* beyond the 95% limits, which the adjustment leaves as they are\.$/),
      expect.stringMatching(/^Major per million residents: none of 10 units differs/),
      expect.stringMatching(/ 1 of 100 comparisons .*; it still does once the limits allow for how much units differ among themselves\.$/),
      expect.stringMatching(/^Beyond limits: .* without a word of it a unit lies within the adjusted 95% limits\.$/),
    ])
  })

  it('is named where a unit lies beyond the adjusted limits, and nowhere else, in a mix of measures with and without a spread of units', async () => {
    const { found, sentences } = await summaryOf({ GROSS_PER_MILLION_RESIDENTS: noSpread, MAJOR_PER_MILLION_RESIDENTS: spread })
    const outside = found.flatMap(({ values }) => values.flatMap(({ unit, funnel }) => (funnel && funnel.place !== 'WITHIN' ? [{ unit: unit.code, isStill: funnel.adjustedPlace !== 'WITHIN' }] : [])))
    expect(new Set(outside.map(({ isStill }) => isStill))).toEqual(new Set([true, false]))
    const ofUnits = sentences.filter((sentence) => /^U\d: /.test(sentence))
    const named = (isNamed: boolean) => ofUnits.filter((sentence) => sentence.includes('the adjustment') === isNamed).map((sentence) => sentence.slice(0, 2))
    expect(named(true)).toEqual(outside.filter(({ isStill }) => isStill).map(({ unit }) => unit))
    expect(outside.filter(({ isStill }) => !isStill).map(({ unit }) => unit)).toEqual(expect.arrayContaining(named(false)))
    expect(named(false).length).toBeGreaterThan(0)
  })
})

describe('differences beyond the widened limits that a summary has no room for', () => {
  const flat = Array.from({ length: 10 }, (): [number, number] => [30, 1000])
  const one = { about: 'DIFFERENCE', measure: 'GROSS_PER_MILLION_RESIDENTS', unit: null, sentence: 'None of 10 units differs.' } as const
  const most = ['GROSS_PER_100_ACTIVE_OCGS', 'MAJOR_PER_100_ACTIVE_OCGS', 'GROSS_PER_100_STAFF', 'HELD_AFTER_3_MONTHS', 'HELD_AFTER_12_MONTHS', 'MAJOR_OF_GROSS', 'NEGATIVE_OF_LED', 'BEHAVIOUR_CHANGED'] as const
  const said = async (flats: readonly (typeof most)[number][]) => {
    const own = Object.fromEntries(['GROSS_PER_MILLION_RESIDENTS', 'MAJOR_PER_MILLION_RESIDENTS', ...flats].map((code) => [code, flat]))
    const found = await measures(own)
    const wide = found.flatMap(({ values }) => values.filter(({ funnel }) => funnel?.adjustedPlace.endsWith('_998')))
    return { wide: wide.length, findings: summarySection(await factsOf({ measures: found, findings: [one] })).findings }
  }

  it('are counted, and the table named that has them', async () => {
    const { wide, findings } = await said([])
    expect(findings.filter(({ sentence }) => /^U\d: /.test(sentence))).toHaveLength(8)
    expect(wide).toBeGreaterThan(9)
    expect(findings[8]).toEqual({ sentence: `${wide - 8} more comparisons of a unit with all together lie beyond the 99.8% limits with the adjustment as well; the table has them.`, table: 'outside-limits' })
  })

  it('are not spoken of where there are none', async () => {
    const { wide, findings } = await said(most.slice(1))
    expect([wide > 0, findings.filter(({ sentence }) => /more comparisons?/.test(sentence))]).toEqual([true, []])
  })
})

describe('the year before of a summary', () => {
  const why = 'Not compared with the year before: returns of that year are missing.'
  const said = async (sentence: string, isNoneYearBefore: boolean, isYearBeforeGiven = true) =>
    summarySection(await factsOf({ findings: [finding('CHANGE', null, sentence)], returned: { ...ofRecords, isNoneYearBefore }, isYearBeforeGiven })).findings[0]

  it('names the table where that is on another basis, as no return of that year is there at all', async () => {
    expect(await said(why, true)).toEqual({ sentence: `${why} The table sets each unit beside it on another basis, which its notes name.`, table: 'rate-ratios' })
  })

  it('is as the page says it otherwise', async () => {
    expect([await said(why, false), await said(why, true, false)]).toEqual([{ sentence: why, table: 'rate-ratios' }, { sentence: why, table: null }])
    const counted = 'Not compared with the year before: the way of counting changed between the two.'
    expect((await said(counted, true))?.sentence).toBe(counted)
  })
})

describe('a question of which nothing is said', () => {
  it('has a paragraph that says so, and why', async () => {
    const none = await measures({ GROSS_PER_MILLION_RESIDENTS: [{ missing: noReturn, count: null }], MAJOR_PER_MILLION_RESIDENTS: [{ missing: noReturn, count: null }], NEGATIVE_OF_LED: [[0, 5], [0, 6], [0, 7]] })
    const { paragraphs, findings } = summarySection(await factsOf({ measures: none, held: lasting({ durability: checkBacks({ HELD: 4, NOT_YET_DUE: 3 }) }).network }))
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
    const { paragraphs } = summarySection(await factsOf({ held: lasting({ durability: [], whyNoDetail: 'Too few to say: they would tell of single ones.' }).network }))
    expect(paragraphs).toContain('Does it last: nothing is said of all units together. Too few to say: they would tell of single ones.')
  })
})
