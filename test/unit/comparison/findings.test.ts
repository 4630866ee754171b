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
import type { WhyNotCompared } from '../../../server/comparison/grossYearBefore.ts'
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

const said = (findings: ComparisonFinding[]) => findings.map(({ sentence }) => sentence)
const compared = (now: number, then: number): YearBeforeComparison => {
  const { ratio, interval: { lower, upper } } = rateRatio({ count: now }, { count: then })
  return { gross: now, grossYearBefore: then, ratio, lower, upper, lastDay: '2026-03-31' }
}
const on = { basis: 'AS_RETURNED', basisInWords: 'As returned: 9 of 10 returns', bases: [], returns: { expected: 10, received: 9, accepted: 9, missing: [], inWords: '' }, gaps: [], gapsFilled: false, editions: [], notAsked: [] } as const satisfies object
const onReturns = { ...on, bases: [], gaps: [], editions: [], notAsked: [], returns: { ...on.returns, missing: [] } }
const setting = { code: 'CHECK_BACK_MONTHS', version: 1, value: '3,12', reason: '', recordedBy: null, recordedAt: new Date(0) } as const
const scope = { settings: new Settings([setting]), fewest: 10, mayOpenRecords: true }

describe('change', () => {
  it('names each unit with a clear one in a sentence of its own, which is about it, and counts the others', () => {
    const units = [[347, 248], [20, 22], [100, 200]].map(([now = 0, then = 0], at) => ({ unit: aUnit(`U${at}`), comparison: compared(now, then) }))
    const findings = changeFindings({ network: compared(467, 470), units, heldBack: [] }, 467)
    expect(said(findings)).toEqual([
      expect.stringContaining('Gross 467, and 470 in the same days a year before: no clear difference'),
      'Of 3 units beside the same days a year before, 1 has clearly more gross disruptions; 1 has clearly fewer; of 1 it is not clear. With 3 units compared at 95%, one now and then looks clear by chance alone.',
      'U0: clearly more gross disruptions than a year before (1.40 times, 95% interval 1.19 to 1.65).',
      'U2: clearly fewer gross disruptions than a year before (0.50 times, 95% interval 0.39 to 0.64).',
    ])
    expect(findings.map(({ unit }) => unit?.code ?? null)).toEqual([null, null, 'U0', 'U2'])
  })

  it('is said of the units that have every return of both years, where all together lack some', () => {
    const [one, other, none] = [{ unit: aUnit('U0'), comparison: compared(347, 248) }, { unit: aUnit('U1'), comparison: compared(20, 22) }, { unit: aUnit('U2'), comparison: null }]
    const all = 'All units together are not compared with the year before: returns of this period are missing. Choose as recorded.'
    expect(said(changeFindings({ network: 'NOT_ALL_RETURNS', units: [one, other, none], heldBack: [] }, 367))).toEqual([
      all, expect.stringMatching(/^Of 2 units with every return of both years beside the same days a year before, 1 has clearly more gross disruptions; of 1 it is not clear\. With 2 units/),
      'U0: clearly more gross disruptions than a year before (1.40 times, 95% interval 1.19 to 1.65).',
    ])
    expect(said(changeFindings({ network: 'NOT_ALL_RETURNS', units: [other, none], heldBack: [] }, 20))).toEqual([
      all, 'Of 1 unit with every return of both years beside the same days a year before, none has clearly more or clearly fewer gross disruptions (95% intervals of the ratios hold 1).',
    ])
  })

  it('is not said of units whose returns hold less than 90% of what is recorded, in either year: they are named with what they hold', () => {
    const heldBack = [{ unit: aUnit('U1'), now: { returned: 231, recorded: 359 }, yearBefore: { returned: 121, recorded: 1351 } }]
    const one = { unit: aUnit('U0'), comparison: compared(347, 248) }
    const named = 'Not said of U1 (231 of 359; a year before 121 of 1,351): returns of either year hold less than 90% of the gross disruptions that are recorded for their months. Choose as recorded.'
    expect(said(changeFindings({ network: 'NOT_ALL_RETURNS', units: [one], heldBack }, 367)).slice(1)).toEqual([
      'Of 1 unit with every return of both years, and in them at least 90% of what is recorded, beside the same days a year before, 1 has clearly more gross disruptions.',
      expect.stringContaining('U0: clearly more'), named,
    ])
    expect(said(changeFindings({ network: 'RETURNS_HOLD_PART', units: [], heldBack }, 367))).toEqual([
      'Not compared with the year before: returns of either year hold less than 90% of what is recorded for their months. Choose as recorded.', named,
    ])
  })

  it('says why there is none, unless nothing was done in either year', () => {
    const whyNot = (network: WhyNotCompared, gross = 5) => said(changeFindings({ network, units: [], heldBack: [] }, gross))
    expect(whyNot('NOT_ALL_RETURNS_YEAR_BEFORE')).toEqual(['Not compared with the year before: returns of that year are missing. Choose as recorded.'])
    expect(whyNot('NOT_ALL_RETURNS')).toEqual(['Not compared with the year before: returns of this period are missing. Choose as recorded.'])
    expect(whyNot('COUNTED_OTHERWISE')).toEqual(['Not compared with the year before: the way of counting changed between the two.'])
    expect(whyNot('OVERLAPS_YEAR_BEFORE')).toEqual(['Not compared with the year before: the period is longer than a year. Choose a shorter one.'])
    expect(whyNot('NONE_YEAR_BEFORE')).toEqual(['Not compared with the year before: no gross disruption of the same days a year before is in these figures.'])
    expect(whyNot('NO_WHOLE_MONTH')).toEqual(['Not compared with the year before: no whole month of the period has passed.'])
    expect([whyNot('NONE_YEAR_BEFORE', 0), whyNot('NO_WHOLE_MONTH', 0)]).toEqual([[], []])
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
    expect(said(missingFindings({ isNothingRecorded: false, on: asRecorded, datedTooLoosely: 0, outputsDatedTooLoosely: 0, checkBacks: [], inReturns: [], byDenominator: [] }))).toEqual([
      'Returns: 0 of 1 received; September missing. These figures are as recorded; only staff come from returns.',
    ])
  })

  it('of one return is said of one, and of more of more', () => {
    const gaps = ['2026-08', '2026-09'].flatMap((month) => gapsOf([expectedReturn('EMSOU', month, 'overdue')], 'AS_RETURNED'))
    const saidOf = (those: typeof gaps, gapsFilled = false) =>
      said(missingFindings({ isNothingRecorded: false, on: { ...onReturns, gaps: those, gapsFilled }, datedTooLoosely: 0, outputsDatedTooLoosely: 0, checkBacks: [], inReturns: [], byDenominator: [] }))[0]?.replace(/^.*returns\. /, '')
    expect([saidOf(gaps.slice(0, 1)), saidOf(gaps), saidOf(gaps.slice(0, 1), true)]).toEqual([
      '1 return of 1 unit is not there: what it would add is not known, which is not 0.', '2 returns of 1 unit are not there: what they would add is not known, which is not 0.',
      '1 return of 1 unit is not there: in its place is what is recorded.',
    ])
  })

  it('is named: denominators, check-backs overdue and records dated too loosely', async () => {
    const staff = await measuredOf('GROSS_PER_100_STAFF', [[5, 100], { missing: 'No staff stated', count: 3 }])
    const checkBacks = durabilityOf([{ code: '', months: 12, result: 'OVERDUE', disruptions: 1 }], scope)
    expect(said(missingFindings({ isNothingRecorded: false, on: onReturns, datedTooLoosely: 1, outputsDatedTooLoosely: 0, checkBacks, inReturns: [], byDenominator: [staff] }))).toEqual([
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
  const anyWhyNot = fc.constantFrom<WhyNotCompared>('OVERLAPS_YEAR_BEFORE', 'COUNTED_OTHERWISE', 'NO_WHOLE_MONTH', 'NONE_YEAR_BEFORE', 'NOT_ALL_RETURNS', 'NOT_ALL_RETURNS_YEAR_BEFORE', 'RETURNS_HOLD_PART')
  const anyInReturns = fc.array(fc.record({ unitCode: fc.constantFrom('U0', 'U1', 'U2'), returned: fc.nat(20), recorded: fc.nat(20) }), { maxLength: 3 })
  const anyResult = fc.constantFrom('HELD', 'PARTLY_HELD', 'LOST', 'UNKNOWN', 'DUE', 'OVERDUE', 'NOT_YET_DUE')

  it('names no cause and holds no broken number, whatever the figures', async () => {
    const codes = measureCatalogue([3, 12]).map(({ definition }) => definition.code)
    await fc.assert(fc.asyncProperty(
      fc.array(anyCount, { minLength: 0, maxLength: 10 }), fc.constantFrom(...codes), fc.array(fc.tuple(fc.nat(300), fc.integer({ min: 1, max: 300 })), { maxLength: 10 }),
      fc.array(fc.record({ code: fc.constant(''), months: fc.constantFrom(3, 12), result: anyResult, disruptions: fc.integer({ min: 1, max: 50 }) }), { maxLength: 8 }), fc.nat(3), anyBasis, anyWhyNot, anyInReturns,
      async (counts, code, years, cells, loose, { on, ofScope }, whyNot, inReturns) => {
        const measure = await measuredOf(code, counts)
        const checkBacks = durabilityOf(cells, scope)
        const units = years.map(([now, then], at) => ({ unit: aUnit(`U${at}`), comparison: compared(now, then) }))
        const sentences = said([
          ...differenceFindings([measure], inReturns), ...changeFindings({ network: units[0]?.comparison ?? whyNot, units, heldBack: inReturns.map((one) => ({ unit: aUnit(one.unitCode), now: one, yearBefore: one })) }, 12), ...lastingFindings(checkBacks),
          ...missingFindings({ isNothingRecorded: false, on, datedTooLoosely: loose, outputsDatedTooLoosely: loose, checkBacks, inReturns, byDenominator: [measure] }),
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
