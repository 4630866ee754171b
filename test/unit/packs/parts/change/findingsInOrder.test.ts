import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findingsInOrder } from '../../../../../server/packs/parts/change/findingsInOrder.ts'
import type { PackSeries } from '../../../../../server/packs/parts/change/packSeries.ts'
import { inSentence } from '../../../../../server/packs/parts/inSentence.ts'
import type { RateRow } from '../../../../../server/packs/parts/change/rateRatiosTable.ts'
import { parsePeriod } from '../../../../../server/periods/period.ts'
import { aSeries, emsou } from './aSeries.ts'

const october = [3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 9]
const november = october.toReversed()
const quiet = [3, 2, 3, 2, 3, 2, 3, 2, 3, 2, 3, 2]
const network = { unit: null }
const rebasing = {
  id: 'one', unitCode: 'EMSOU', measure: 'GROSS' as const, strandCode: null, fromDay: '2026-05-01', reason: 'A second team began.',
  recordedBy: 'EMSOU-UNIT-HEAD-1', recordedAt: new Date('2026-06-02T09:00:00Z'), withdrawnAt: null, withdrawnBy: null, whyWithdrawn: null,
}
const [later, earlier] = [parsePeriod('FY2026-Q2', '2026-11-20'), parsePeriod('FY2025-Q2', '2026-11-20')]

const beside = (of: string, lower: number, upper: number): RateRow => {
  const side = { lower: 0, upper: 9, returnsInWords: '', part: null, held: null, days: 92 }
  return { of, found: { later: { ...side, count: 6, period: later }, earlier: { ...side, count: 3, period: earlier }, ratio: lower, lower, upper, missing: null, isOfPartAlone: false, inWords: `${of}: so many, and so many.` } }
}
const noRates = { missing: 'No month of it had ended' }
const ratesOf = (...rows: RateRow[]) => ({ rows, later, earlier, basisInWords: 'As recorded', whyNotBasis: null })
/** Of a pack of August to October 2026. */
const found = (series: PackSeries[], rates: Parameters<typeof findingsInOrder>[1] = noRates) =>
  findingsInOrder({ series, grain: 'MONTH', ofPack: { from: '2026-08-01', to: '2026-11-01' } }, rates).map(({ sentence, table }) => [sentence, table])
const said = (series: PackSeries[]) => found(series).map(([sentence]) => String(sentence))

describe('findings of change', () => {
  it('begin with special causes in the period of the pack, then what is clear beside the year before, then earlier ones, then what has none', () => {
    const series = [aSeries(quiet, network), aSeries(november), aSeries(october, { measure: 'NEGATIVE' })]
    expect(found(series, ratesOf(beside('EMSOU', 1.2, 1.9), beside('TARIAN', 0.8, 1.4), beside('LONDON', 0.5, 0.9), beside('All units', 1.1, 1.3)))).toEqual([
      ['Negative disruptions led, EMSOU: one special cause in the period of this pack (October 2026: 9, above the upper limit of 8.95).', 'special-causes'],
      ['All units: so many, and so many.', 'rate-ratios'],
      ['EMSOU: so many, and so many.', 'rate-ratios'],
      ['LONDON: so many, and so many.', 'rate-ratios'],
      ['Gross disruptions led, EMSOU: one special cause before the period of this pack (November 2025: 9, above the upper limit of 8.95).', 'special-causes'],
      ['No special cause: gross disruptions led of all units.', 'change'],
    ])
  })

  it('count a run that reaches into the period of the pack as of that period, and of several name the latest', () => {
    expect(found([aSeries([1, 0, 1], { measure: 'NEGATIVE' })])).toEqual([
      ['Negative disruptions led, EMSOU: one special cause in the period of this pack (February 2026 to October 2026: 9 months in a row below the mean of 0.2).', 'special-causes'],
      ['Negative disruptions led, EMSOU: 3 special causes before the period of this pack (the latest is January 2026: 1, above the upper limit of 0.9).', 'special-causes'],
    ])
  })

  it('name in one sentence all that have none, by what is counted, and in another what is 0 throughout', () => {
    const series = [aSeries(quiet, network), aSeries(quiet), aSeries(quiet, { measure: 'NEGATIVE' }), aSeries([0], { ...network, measure: 'NEGATIVE' })]
    expect(found(series)).toEqual([
      ['No special cause: gross disruptions led of all units and EMSOU; negative disruptions led of EMSOU.', 'change'],
      ['0 in every month with a count: negative disruptions led of all units. That says what was recorded or returned, not that nothing was done.', 'change'],
    ])
  })

  it('say that nothing is clear beside the year before, or that nothing can be compared', () => {
    expect(found([], ratesOf(beside('EMSOU', 0.9, 1.4), { of: 'TARIAN', found: { missing: 'No return' } }))).toEqual([['Beside the year before: no clear difference in any of 1 that can be compared.', 'rate-ratios']])
    expect(found([], ratesOf({ of: 'TARIAN', found: { missing: 'No return' } }))).toEqual([['Beside the year before: no unit, nor all together, can be compared. The table says why of each.', 'rate-ratios']])
  })

  it('say neither more nor fewer than the year before of those whose returns hold little of what is recorded', () => {
    const ofPart = beside('YHROCU', 1.5, 2.4)
    const part = { ...ofPart, found: { ...ofPart.found, isOfPartAlone: true } } as RateRow
    const held = 'Beside the year before: of 1 nothing is said, as returns of either year hold less than 90% of the gross disruptions that are recorded for their months. The table says how much.'
    expect(found([], ratesOf(part, beside('EMSOU', 1.2, 1.4)))).toEqual([['EMSOU: so many, and so many.', 'rate-ratios'], [held, 'rate-ratios']])
    expect(found([], ratesOf(part))).toEqual([[held, 'rate-ratios']])
  })

  it('do not say of a series without limits that it has no special cause', () => {
    expect(found([aSeries([], { withheld: 'Too few to say: so few' })])).toEqual([['Without limits, so not screened for special causes: gross disruptions led of EMSOU. The table of the files says why.', 'change']])
  })

  it('name by itself what has no special cause by trial limits, and what has phases that have no limits', () => {
    const sinceMay = { rebasings: [rebasing] }
    expect(found([aSeries(quiet, network), aSeries(quiet.slice(6), { period: '2026-05-01..2026-10-31' })])).toEqual([
      ['No special cause: gross disruptions led of all units.', 'change'],
      ['No special cause (trial limits, from fewer than 12 months): gross disruptions led of EMSOU.', 'change'],
    ])
    const longer = [...quiet, ...quiet].slice(0, 24)
    expect(said([aSeries(longer, { ...sinceMay, period: '2024-11-01..2026-10-31' })])).toContain('No special cause (in some of their phases trial limits, from fewer than 12 months): gross disruptions led of EMSOU.')
    expect(said([aSeries([...quiet.slice(0, 6), 0, 0, 3], { rebasings: [rebasing, { ...rebasing, id: 'two', fromDay: '2026-10-01' }] })]))
      .toContain('No special cause in the phases that have limits (trial limits, from fewer than 12 months): gross disruptions led of EMSOU. The table of the files says why their other phases have none.')
  })

  it('name what is 0 since a re-basing, whatever it was before, with the months', () => {
    const zeros = '0 in every month with a count of the last phase: gross disruptions led of EMSOU (May 2026 to October 2026). That says what was recorded or returned, not that nothing was done.'
    expect(said([aSeries(quiet.slice(0, 6), { rebasings: [rebasing] })])).toContain(zeros)
    const withCause = said([aSeries([1, 1, 1, 1, 1, 1, 1, 20, 1, 1, 1], { rebasings: [{ ...rebasing, fromDay: '2026-10-01' }] })])
    expect(withCause).toEqual([expect.stringMatching(/^Gross disruptions led, EMSOU: 2 special causes before .*, by trial limits\)\.$/), zeros.replace('May 2026 to October 2026', 'October 2026')])
  })

  it('name every series, whatever its counts, breaks and re-basings', () => {
    const day = fc.constantFrom('2025-12-01', '2026-02-01', '2026-02-14', '2026-05-01', '2026-09-01', '2026-10-01', '2026-10-20')
    const counts = fc.oneof(fc.array(fc.nat(3), { maxLength: 12 }), fc.array(fc.constantFrom(0, 0, 0, 40), { maxLength: 12 }), fc.nat(12).map((many) => quiet.slice(0, many)))
    const told = fc.record({
      counts, broken: fc.array(day, { maxLength: 2 }), rebased: fc.array(day, { maxLength: 2 }), withheld: fc.constantFrom(null, null, null, 'Too few to say: so few'),
      period: fc.constantFrom('YE2026-10', '2026-05-01..2026-10-31', '2026-09-01..2026-12-31', 'M2026-10', 'M2026-12'),
    })
    fc.assert(fc.property(fc.array(told, { minLength: 1, maxLength: 6 }), (several) => {
      const series = several.map((one, at) => aSeries(one.counts, {
        unit: { ...emsou, code: `UNIT${at}` }, measure: at % 2 ? 'NEGATIVE' : 'GROSS', period: one.period, withheld: one.withheld,
        seriesBreaks: one.broken.map((from) => ({ day: from, unitCode: null, reason: 'Counted anew.', source: 'A circular' })),
        rebasings: one.rebased.map((fromDay, number) => ({ ...rebasing, id: String(number), fromDay })),
      }))
      const sentences = said(series)
      const isNamed = ({ of, measureInWords }: PackSeries) => sentences.some((sentence) =>
        sentence.startsWith(`${measureInWords}, ${of}: `) || sentence.split('; ').some((part) => part.includes(`${inSentence(measureInWords)} of `) && new RegExp(`\\b${of}\\b`).test(part)))
      expect(series.filter((one) => !isNamed(one)).map(({ of, points }) => [of, points.map(({ value }) => value)])).toEqual([])
      expect(sentences.filter((sentence) => /\.\.|undefined|: \.|\(\)/.test(sentence))).toEqual([])
    }), { numRuns: 60, seed: 34 })
  })

  it('keep how the mean since a re-basing stands beside the one before', () => {
    expect(found([aSeries(october, { rebasings: [rebasing] })])[0]).toEqual(['Gross disruptions led, EMSOU: the mean is 3.3 a month in May 2026 to October 2026, and was 2.0 in November 2025 to April 2026, before the re-basing.', 'change'])
  })
})
