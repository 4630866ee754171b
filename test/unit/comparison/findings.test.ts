import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changeFindings } from '../../../server/comparison/changeFindings.ts'
import type { ComparisonFinding } from '../../../server/comparison/comparisonFinding.ts'
import { differenceFindings } from '../../../server/comparison/differenceFindings.ts'
import { lastingFindings } from '../../../server/comparison/lastingFindings.ts'
import { measureCatalogue } from '../../../server/comparison/measureCatalogue.ts'
import { missingFindings } from '../../../server/comparison/missingFindings.ts'
import { durabilityOf } from '../../../server/measures/longTerm/durability.ts'
import type { YearBeforeComparison } from '../../../server/measures/yearBeforeComparison.ts'
import { rateRatio } from '../../../server/statistics/rateRatio.ts'
import { Settings } from '../../../server/settings/settingsAt.ts'
import { aUnit, measuredOf } from './measuredOf.ts'

const gross = 'GROSS_PER_MILLION_RESIDENTS'
const million = 1_000_000
const said = (findings: ComparisonFinding[]) => findings.map(({ sentence }) => sentence)
const compared = (now: number, then: number): YearBeforeComparison => {
  const { ratio, interval: { lower, upper } } = rateRatio({ count: now }, { count: then })
  return { gross: now, grossYearBefore: then, ratio, lower, upper, lastDay: '2026-03-31' }
}
const on = { basis: 'AS_RETURNED', basisInWords: 'As returned: 9 of 10 returns', bases: [], returns: { expected: 10, received: 9, accepted: 9, missing: [], inWords: '' }, gaps: [], gapsFilled: false, editions: [], notAsked: [] } as const satisfies object
const onReturns = { ...on, bases: [], gaps: [], editions: [], notAsked: [], returns: { ...on.returns, missing: [] } }
const setting = { code: 'CHECK_BACK_MONTHS', version: 1, value: '3,12', reason: '', recordedBy: null, recordedAt: new Date(0) } as const
const scope = { settings: new Settings([setting]), fewest: 10, mayOpenRecords: true }

describe('differences', () => {
  it('name the unit, its value with interval, that of all, the limits, and whether it still differs with the adjustment', async () => {
    const measure = await measuredOf(gross, [[50, million], [90, million], [200, 2 * million], [60, million]])
    expect(said(differenceFindings([measure]))).toContain(
      'U0: 50.0 gross disruptions per million residents (95% interval 37.1 to 65.9; all units 80.0), less than chance alone explains: beyond the 99.8% limits. With the adjustment for over-dispersion it does not differ.',
    )
  })

  it('say once of a measure that no unit differs, and nothing of one without a funnel', async () => {
    const alike = await measuredOf(gross, [[50, million], [51, million], [49, million]])
    expect(said(differenceFindings([alike]))).toEqual(['Gross per million residents: none of 3 units differs from all together by more than chance alone allows (95% limits).'])
    expect(differenceFindings([await measuredOf(gross, [[50, million], [5, million]])])).toEqual([])
  })

  it('are at most eight, the furthest first, and what is beyond them is counted', async () => {
    const apart = await measuredOf(gross, [[10, million], [1000, million], [20, million], [900, million], [30, million], [800, million], [40, million], [700, million], [50, million], [950, million]])
    const findings = differenceFindings([apart])
    expect([findings.length, findings.at(-1)?.sentence]).toEqual([8, '3 more differences are in the funnel plots of these measures (beyond the 95% limits).'])
    const z = findings.slice(0, -1).map(({ unit }) => Math.abs(apart.values.find((value) => value.unit.code === unit?.code)?.funnel?.z ?? 0))
    expect(z).toEqual(z.toSorted((one, other) => other - one))
  })
})

describe('change', () => {
  it('names the units with a clear one and counts the others', () => {
    const units = [[347, 248], [20, 22], [100, 200]].map(([now = 0, then = 0], at) => ({ unit: aUnit(`U${at}`), comparison: compared(now, then) }))
    expect(said(changeFindings({ network: compared(467, 470), units }, 467))).toEqual([
      expect.stringContaining('Gross 467, and 470 in the same days a year before: no clear difference'),
      'Of 3 units beside the same days a year before, 1 has clearly more gross disruptions: U0 1.40 times (95% interval 1.19 to 1.65); 1 has clearly fewer: U2 0.50 times (95% interval 0.39 to 0.64); of 1 it is not clear. With 3 units compared at 95%, one now and then looks clear by chance alone.',
    ])
    expect(changeFindings({ network: null, units: [] }, 0)).toEqual([])
  })
})

describe('what is missing', () => {
  it('is named: denominators, check-backs overdue and records dated too loosely', async () => {
    const staff = await measuredOf('GROSS_PER_100_STAFF', [[5, 100], { missing: 'No staff stated', count: 3 }])
    const checkBacks = durabilityOf([{ code: '', months: 12, result: 'OVERDUE', disruptions: 1 }], scope)
    expect(said(missingFindings({ on: onReturns, datedTooLoosely: 1, outputsDatedTooLoosely: 0, checkBacks, byDenominator: [staff] }))).toEqual([
      'No rate per 100 staff in post can be given for U1 (no staff stated).', 'Check-backs are overdue: 1 after 12 months. They are in no share.', '1 disruption touches the period and is dated too loosely to count in it.',
    ])
  })
})

describe('every sentence', () => {
  const causal = /\b(because|led to|due to|thanks to|effects? of|caused|causes|drives|driven by|owing to|result of|as a result)\b/i
  const noFigure = /NaN|Infinity|undefined|null|\bobject\b/
  const anyCount = fc.oneof(
    { weight: 5, arbitrary: fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 1, max: 900 })).map(([count, more]): [number, number] => [count, count + more]) },
    fc.constant({ missing: 'No staff stated', count: 2 }),
  )
  const anyResult = fc.constantFrom('HELD', 'PARTLY_HELD', 'LOST', 'UNKNOWN', 'DUE', 'OVERDUE', 'NOT_YET_DUE')

  it('names no cause and holds no broken number, whatever the figures', async () => {
    const codes = measureCatalogue([3, 12]).map(({ definition }) => definition.code)
    await fc.assert(fc.asyncProperty(
      fc.array(anyCount, { minLength: 0, maxLength: 10 }), fc.constantFrom(...codes), fc.array(fc.tuple(fc.nat(300), fc.integer({ min: 1, max: 300 })), { maxLength: 10 }),
      fc.array(fc.record({ code: fc.constant(''), months: fc.constantFrom(3, 12), result: anyResult, disruptions: fc.integer({ min: 1, max: 50 }) }), { maxLength: 8 }), fc.nat(3),
      async (counts, code, years, cells, loose) => {
        const measure = await measuredOf(code, counts)
        const checkBacks = durabilityOf(cells, scope)
        const units = years.map(([now, then], at) => ({ unit: aUnit(`U${at}`), comparison: compared(now, then) }))
        const sentences = said([
          ...differenceFindings([measure]), ...changeFindings({ network: units[0]?.comparison ?? null, units }, 12), ...lastingFindings(checkBacks, measure),
          ...missingFindings({ on: onReturns, datedTooLoosely: loose, outputsDatedTooLoosely: loose, checkBacks, byDenominator: [measure] }),
        ])
        const points = measure.values.flatMap(({ funnel }) => (funnel ? [funnel.inWords] : []))
        const all = [...sentences, ...points, measure.rankingInWords, measure.whyNoFunnel ?? '', measure.funnel?.adjustmentInWords ?? '', ...Object.values(measure.measure.definition).map(String)]
        expect(all.filter((words) => causal.test(words) || noFigure.test(words))).toEqual([])
        expect(sentences.filter((sentence) => !/^[A-Z\d].*\.$/.test(sentence))).toEqual([])
      },
    ), { numRuns: 100 })
  })
})
