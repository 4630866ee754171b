import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changeFindings } from '../../../server/comparison/changeFindings.ts'
import type { ComparisonFinding } from '../../../server/comparison/comparisonFinding.ts'
import { comparedUnits, periodsOfAnybody } from '../../../server/comparison/comparedUnits.ts'
import { comparisonCaveats } from '../../../server/comparison/comparisonCaveats.ts'
import { differenceFindings } from '../../../server/comparison/differenceFindings.ts'
import { lastingFindings } from '../../../server/comparison/lastingFindings.ts'
import { measureCatalogue } from '../../../server/comparison/measureCatalogue.ts'
import { missingFindings } from '../../../server/comparison/missingFindings.ts'
import { pursueFindings } from '../../../server/comparison/pursueFindings.ts'
import { basisNames } from '../../../server/measures/basis.ts'
import type { BasisOfFigures } from '../../../server/measures/figuresOnBasis.ts'
import { gradeCounts } from '../../../server/measures/gradeCounts.ts'
import { gapsOf, returnsBehind } from '../../../server/measures/returnsBehind.ts'
import { figureCatalogue } from '../../../server/returnFigures/figureCatalogue.ts'
import { durabilityOf } from '../../../server/measures/longTerm/durability.ts'
import type { YearBeforeComparison } from '../../../server/measures/yearBeforeComparison.ts'
import { rateRatio } from '../../../server/statistics/rateRatio.ts'
import { Settings } from '../../../server/settings/settingsAt.ts'
import { aUnit, figuresOf, measuredOf } from './measuredOf.ts'
import { causalWords } from '../../support/causalWords.ts'
import { expectedReturn } from '../measures/expectedReturnsOf.ts'
import { smallReference } from '../measures/referenceOf.ts'
import { scopeOf } from '../measures/scopeOf.ts'

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
      'U0: 50.0 gross disruptions per million residents (95% interval 37.1 to 65.9; all units 80.0), fewer than chance alone explains: beyond the 99.8% limits. With the adjustment for over-dispersion it does not differ.',
    )
  })

  it('say less of a share, with a tenth of a percent where it is small, and of which units all together is', async () => {
    const small = await measuredOf('NEGATIVE_OF_LED', [[12, 2000], [60, 2000], [70, 2000], [58, 2000], { missing: 'No disruptions led', count: null }])
    expect(said(differenceFindings([small]))[0]).toMatch(/^U0: 0\.6% of disruptions led were negative \(95% interval 0\.3% to 1\.0%; the 4 units with a value 2\.5%\), less than chance alone explains/)
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

describe('what lasted', () => {
  it('is said of all units together alone, with the measure of the time that it speaks of: which units differ is said with the differences', () => {
    const checkBacks = durabilityOf([{ code: '', months: 3, result: 'HELD', disruptions: 30 }, { code: '', months: 12, result: 'LOST', disruptions: 2 }], scope)
    expect(lastingFindings(checkBacks)).toEqual([expect.objectContaining({ about: 'LASTING', measure: 'HELD_AFTER_3_MONTHS', sentence: expect.stringMatching(/^At 3 months, 30 of 30 effects/) })])
  })
})

describe('the share of Pursue', () => {
  const network = figuresOf('U', { led: gradeCounts([{ grade: 'MINOR', disruptions: 40 }]), grossOfPursue: 28 })
  const units = [{ missing: null }, { missing: null }]

  it('is said of all units together with its interval, and of how many where some have no figures', () => {
    expect(pursueFindings({ ...network, whyNoDetail: null }, units)).toEqual([
      { about: 'MIX', measure: 'PURSUE_OF_GROSS', unit: null, sentence: 'Of 40 gross disruptions of all units, 28 were in Pursue (70%, 95% interval 55% to 82%).' },
    ])
    expect(said(pursueFindings({ ...network, whyNoDetail: null }, [...units, { missing: 'No return' }]))[0]).toContain('of the 2 units with figures, 28 were')
  })

  it('is not said where strands are not given, or nothing was led', () => {
    expect([pursueFindings({ ...network, whyNoDetail: 'Too few to say' }, units), pursueFindings({ ...figuresOf('U'), whyNoDetail: null }, units)]).toEqual([[], []])
  })
})

describe('what is missing', () => {
  it('as recorded is of staff alone', () => {
    const missing = gapsOf([expectedReturn('EMSOU', '2026-09', 'overdue')], 'AS_RETURNED')
    const asRecorded = { ...onReturns, basis: 'AS_RECORDED' as const, returns: { ...onReturns.returns, expected: 1, missing, inWords: '0 of 1 received; September missing' } }
    expect(said(missingFindings({ on: asRecorded, datedTooLoosely: 0, outputsDatedTooLoosely: 0, checkBacks: [], byDenominator: [] }))).toEqual([
      'Returns: 0 of 1 received; September missing. These figures are as recorded; only staff come from returns.',
    ])
  })

  it('is named: denominators, check-backs overdue and records dated too loosely', async () => {
    const staff = await measuredOf('GROSS_PER_100_STAFF', [[5, 100], { missing: 'No staff stated', count: 3 }])
    const checkBacks = durabilityOf([{ code: '', months: 12, result: 'OVERDUE', disruptions: 1 }], scope)
    expect(said(missingFindings({ on: onReturns, datedTooLoosely: 1, outputsDatedTooLoosely: 0, checkBacks, byDenominator: [staff] }))).toEqual([
      'No rate per 100 staff in post can be given for U1 (no staff stated).', 'Check-backs are overdue: 1 after 12 months. They are in no share.', '1 disruption touches the period and is dated too loosely to count in it.',
    ])
  })
})

describe('every sentence', () => {
  const noFigure = /NaN|Infinity|undefined|null|\bobject\b/
  const anyCount = fc.oneof(
    { weight: 5, arbitrary: fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 1, max: 900 })).map(([count, more]): [number, number] => [count, count + more]) },
    fc.constant({ missing: 'No staff stated', count: 2 }),
  )
  const anyReturns = fc.array(fc.tuple(fc.constantFrom('EMSOU', 'ERSOU'), fc.constantFrom('2026-07', '2026-08', '2026-09', '2026-10'), fc.constantFrom('accepted', 'sent', 'overdue', 'not due'), fc.constantFrom(null, 3)), { minLength: 1, maxLength: 8 })
    .map((all) => all.map(([unit, month, how, edition]) => expectedReturn(unit, month, how, edition)))
  const anyBasis = fc.record({ basis: fc.constantFrom('AS_RECORDED', 'AS_RETURNED', 'AS_PUBLISHED'), isFilled: fc.boolean(), expected: anyReturns, notAsked: fc.subarray([figureCatalogue.DISRUPTIONS_BY_STRAND.name, figureCatalogue.OUTPUTS_REACHED.name]) })
    .map(({ basis, isFilled, expected, notAsked }) => {
      const gaps = gapsOf(expected, basis)
      const on: BasisOfFigures = { ...onReturns, basis, basisInWords: basisNames[basis], gaps, gapsFilled: isFilled && gaps.length > 0, notAsked, returns: returnsBehind({ expected, isAsked: true }) }
      return { on, ofScope: { periods: expected.map(({ period }) => period), expected, definitions: [], isAsked: true, expectedIn: () => expected } }
    })
  const anyResult = fc.constantFrom('HELD', 'PARTLY_HELD', 'LOST', 'UNKNOWN', 'DUE', 'OVERDUE', 'NOT_YET_DUE')

  it('names no cause and holds no broken number, whatever the figures', async () => {
    const codes = measureCatalogue([3, 12]).map(({ definition }) => definition.code)
    await fc.assert(fc.asyncProperty(
      fc.array(anyCount, { minLength: 0, maxLength: 10 }), fc.constantFrom(...codes), fc.array(fc.tuple(fc.nat(300), fc.integer({ min: 1, max: 300 })), { maxLength: 10 }),
      fc.array(fc.record({ code: fc.constant(''), months: fc.constantFrom(3, 12), result: anyResult, disruptions: fc.integer({ min: 1, max: 50 }) }), { maxLength: 8 }), fc.nat(3), anyBasis,
      async (counts, code, years, cells, loose, { on, ofScope }) => {
        const measure = await measuredOf(code, counts)
        const checkBacks = durabilityOf(cells, scope)
        const units = years.map(([now, then], at) => ({ unit: aUnit(`U${at}`), comparison: compared(now, then) }))
        const sentences = said([
          ...differenceFindings([measure]), ...changeFindings({ network: units[0]?.comparison ?? null, units }, 12), ...lastingFindings(checkBacks),
          ...missingFindings({ on, datedTooLoosely: loose, outputsDatedTooLoosely: loose, checkBacks, byDenominator: [measure] }),
          ...pursueFindings({ ...figuresOf('U', { led: gradeCounts([{ grade: 'MINOR', disruptions: loose }]), grossOfPursue: 0 }), whyNoDetail: null }, units.map(() => ({ missing: null }))),
        ])
        const reference = smallReference()
        const read = { scope: scopeOf(null, 'FY2026'), figures: [], on, ofScope }
        const rows = comparedUnits(read, { viewer: null, reference, strand: null, looselyDated: () => loose })
        const periods = { periods: ofScope.periods, periodsCounted: periodsOfAnybody(read, reference) }
        const aboutAll = comparisonCaveats({ ...read, ...periods, strand: { code: 'PREVENT', name: 'Prevent' }, network: figuresOf('U'), datedTooLoosely: loose, outputsDatedTooLoosely: loose, breaksInSeries: loose, isInvented: true })
        const ofRows = rows.flatMap(({ missing, whyNoRate, whyNoDetail, whyNoOutputs }) => [missing, whyNoRate, whyNoDetail, whyNoOutputs].flatMap((words) => words ?? []))
        const points = measure.values.flatMap(({ funnel }) => (funnel ? [funnel.inWords] : []))
        const all = [...sentences, ...aboutAll, ...ofRows, ...points, measure.rankingInWords, measure.whyNoFunnel ?? '', measure.funnel?.adjustmentInWords ?? '', ...Object.values(measure.measure.definition).map(String)]
        expect(all.filter((words) => causalWords.test(words) || noFigure.test(words))).toEqual([])
        expect(sentences.filter((sentence) => !/^[A-Z\d].*\.$/.test(sentence))).toEqual([])
      },
    ), { numRuns: 100 })
  })
})
