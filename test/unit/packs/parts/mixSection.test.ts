import { describe, expect, it } from 'vitest'
import type { ComparedMeasure } from '../../../../server/comparison/measuredUnits.ts'
import type { Mix } from '../../../../server/comparison/mix/mix.ts'
import type { ComparedNetwork, UnitComparison } from '../../../../server/comparison/unitComparison.ts'
import type { ComparedUnit } from '../../../../server/comparison/comparedUnits.ts'
import { headlineOf } from '../../../../server/measures/headline.ts'
import { shareOf } from '../../../../server/measures/outputTotals.ts'
import { mixSection } from '../../../../server/packs/parts/mixPart.ts'
import type { PackSection } from '../../../../server/packs/packContent.ts'
import { parsePeriod } from '../../../../server/periods/period.ts'
import { causalWords } from '../../../support/causalWords.ts'
import { sectionFaults, textsOf } from '../../../support/soundTable.ts'
import { emsou } from './change/aSeries.ts'

const counts = (minor: number, negative = 0) => ({ major: 0, moderate: 0, minor, negative, noImpact: 0, gross: minor })
const strands = new Map([['PURSUE', 'Pursue'], ['PREVENT', 'Prevent']].map(([code = '', name = '']) => [code, { code, name }]))
const byStrand = [{ code: 'PURSUE', name: 'Pursue', counts: counts(8, 1), share: shareOf(8, 10) }, { code: 'PREVENT', name: 'Prevent', counts: counts(2), share: shareOf(2, 10) }]
const tarian = { ...emsou, code: 'TARIAN' }
const tooFew = 'Too few to say: months, curves, breakdowns and outcomes of fewer than 5 disruptions would tell of single ones.'

const aMix = (told: Partial<Mix> = {}): Mix => ({
  basis: 'AS_RETURNED', basisInWords: 'As returned: 9 of 10 returns', bases: [], returns: { expected: 10, received: 9, accepted: 9, missing: [], inWords: '' }, gaps: [], gapsFilled: false, editions: [],
  returnsInWords: 'Returns: 9 of 10 received', unit: null, period: parsePeriod('FY2026-Q2', '2026-11-20'), asAt: new Date(), onDay: '2026-09-30', byStrand, whyNoStrands: null,
  byStrandOfUnits: [{ unit: emsou, byStrand, whyNoDetail: null }, { unit: tarian, byStrand: [], whyNoDetail: null }],
  byThreat: [{ code: 'DRUGS', name: 'Drugs', counts: counts(10, 1), share: shareOf(10, 10), scoredOcgs: null, shareOfScoredOcgs: null, beside: null, inWords: 'Too few scored groups here or in a row beside it to compare with', assessedPriority: null },
    { code: 'CYBER', name: 'Cyber', counts: counts(0), share: shareOf(0, 10), scoredOcgs: 12, shareOfScoredOcgs: shareOf(12, 20), beside: 'LESS', inWords: 'Less of the work than of the scored groups', assessedPriority: 'Very high or high in 1 of 2 units that assessed it' }],
  whyNoThreats: null,
  byForce: [{
    force: { code: 'KENT', name: 'Kent Police', unitCode: 'EMSOU', residents: 10, hasPerHeadRates: true } as Mix['byForce'][number]['force'], unit: emsou, counts: counts(4), share: shareOf(4, 10), residents: 10, residentsShare: 0.25,
    scoredOcgs: null, assessedShare: null, shareOfAssessed: null, besideResidents: 'NO_CLEAR_DIFFERENCE', besideAssessed: null, isAssessedOfAll: true, inWords: 'No clear difference from its share of residents; too few scored groups',
  }],
  whyNoForces: null,
  credit: { led: { value: 10, lower: 5, upper: 18 }, ledWithSupport: shareOf(4, 10), whyNoShare: null, supported: { value: 4, lower: 1, upper: 10 } },
  threatAssessedOn: null, assessedBy: 'No group that was active on 30 September 2026 had a score, so no assessed threat is shown.', seriesBreaks: [], findings: [], caveats: ['Figures are as returned.'], whyNoDetail: null, ...told,
})
const aUnit = (unit: typeof emsou, missing: string | null, minor: number) => ({ unit, missing, headline: headlineOf(counts(minor, 1), counts(3)) }) as ComparedUnit
const share = { value: 0.4, lower: 0.17, upper: 0.69, count: 4, of: 10, ofDay: null, missing: null, missingInShort: null, funnel: null }
const sectionOf = (mix: Mix, { units = [aUnit(emsou, null, 10), aUnit(tarian, 'No return of this period was accepted', 0)], missing = null as string | null } = {}): PackSection => {
  const compared: Pick<UnitComparison, 'units' | 'network'> = { units, network: { headline: headlineOf(counts(10, 1), counts(4)) } as ComparedNetwork }
  const values = [missing === null ? { ...share, unit: emsou } : { ...share, unit: emsou, value: null, lower: null, upper: null, count: null, missing }]
  return mixSection(mix, compared, [{ values } as ComparedMeasure], { strands })
}
const tableOf = ({ tables }: PackSection, code: string) => tables.find((table) => table.code === code)

describe('what the work is made of', () => {
  it('gives shares in percent, as exact as they came, with their limits', () => {
    const section = sectionOf(aMix())
    expect(sectionFaults([section])).toEqual([])
    const { share: exact, lower, upper } = shareOf(8, 10)
    expect(tableOf(section, 'mix-strands')?.rows[0]).toEqual(['Pursue', { value: exact * 100, lower: lower * 100, upper: upper * 100 }, 8, 0, 0, 8, 1, 0])
    expect(section.tables.flatMap(({ columns }) => columns.filter(({ kind, name }) => kind === 'ESTIMATE' && !name.includes('(%)')))).toEqual([])
  })

  it('has units in geographic order, and of one without a return words in place of each figure', () => {
    const rows = tableOf(sectionOf(aMix()), 'mix-strands-of-units')?.rows
    const why = { missing: 'No return of this period was accepted' }
    expect(rows?.map(([unit]) => unit)).toEqual(['EMSOU', 'TARIAN'])
    expect([rows?.[0]?.slice(3), rows?.[1]?.slice(1)]).toEqual([[10, 1], [why, why, why, why]])
    expect(tableOf(sectionOf(aMix()), 'mix-credit')?.rows[1]?.slice(1)).toEqual([why, why, why, why, why])
  })

  it('has what was led and supported of each unit, and of all together what had support once', () => {
    expect(tableOf(sectionOf(aMix()), 'mix-credit')?.rows).toEqual([
      ['EMSOU', 10, 1, 4, { value: 40, lower: 17, upper: expect.closeTo(69) }, 3], expect.anything(),
      ['All units', 10, 1, 4, { value: 40, lower: expect.closeTo(16.82, 2), upper: expect.closeTo(68.73, 2) }, { missing: 'Part of what units led' }],
    ])
  })

  it('says too few in these words, and what they stand for once in the notes', () => {
    const section = sectionOf(aMix({ byStrandOfUnits: [{ unit: emsou, byStrand: [], whyNoDetail: tooFew }, { unit: tarian, byStrand: [], whyNoDetail: null }] }), { missing: tooFew })
    expect([tableOf(section, 'mix-strands-of-units')?.rows[0]?.[1], tableOf(section, 'mix-credit')?.rows[0]?.[3]]).toEqual([{ missing: 'Too few to say' }, { missing: 'Too few to say' }])
    expect([tableOf(section, 'mix-strands-of-units')?.notes.at(-1), tableOf(section, 'mix-credit')?.notes.filter((note) => note === tooFew)]).toEqual([tooFew, [tooFew]])
  })

  it('has threats and forces beside what there is, with words and with reasons', () => {
    const section = sectionOf(aMix())
    expect(tableOf(section, 'mix-threats')?.rows.map((row) => row.slice(4, 7))).toEqual([
      [{ missing: 'Too few to say' }, { missing: 'Too few to say' }, { missing: 'Not in a return' }], [12, expect.objectContaining({ value: 60 }), 'Very high or high in 1 of 2 units that assessed it'],
    ])
    expect(tableOf(section, 'mix-forces')?.rows).toEqual([['Kent Police', 'EMSOU', 4, 0, expect.objectContaining({ value: 40 }), 25, { missing: 'Not compared' }, { missing: 'Not compared' }, expect.stringContaining('No clear difference')]])
  })

  it('has findings under the table that holds their figures, and caveats as notes', () => {
    const section = sectionOf(aMix())
    expect(section.findings).toEqual([
      { sentence: expect.stringMatching(/^Pursue is 80%/), table: 'mix-strands' }, { sentence: expect.stringMatching(/^Cyber: .*less of the work/), table: 'mix-threats' },
    ])
    expect(tableOf(section, 'mix-credit')?.notes).toContain('Figures are as returned.')
    for (const text of textsOf([section])) expect(text).not.toMatch(causalWords)
  })

  it('leaves out what not all returns were asked for, and says so', () => {
    const why = 'Not all returns of this period asked for “Disruptions by strand”'
    const section = sectionOf(aMix({ byStrand: [], whyNoStrands: why, byThreat: [], whyNoThreats: why, byForce: [] }))
    expect([section.paragraphs, section.tables.map(({ code }) => code)]).toEqual([['As returned: 9 of 10 returns. Returns: 9 of 10 received.', `Strand balance: ${why}.`, `Threats: ${why}.`], ['mix-credit']])
  })

  it('has no rows of 0 where no unit has anything', () => {
    const section = sectionOf(aMix({ basis: 'AS_RECORDED' }), { units: [aUnit(emsou, 'Nothing is recorded that is dated to this period', 0)] })
    expect([section.tables, section.findings, section.paragraphs.at(-1)]).toEqual([[], [], 'No disruptions recorded in the network in this period: Q2: July to September 2026. That says what was recorded, not that nothing was done.'])
  })
})
