import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changeCaveats } from '../../../server/comparison/change/changeCaveats.ts'
import { changeFindings } from '../../../server/comparison/change/changeFindings.ts'
import { changeMeasures, type Series } from '../../../server/comparison/change/changeMeasure.ts'
import { changePhases, pointsBetween, type SeriesCut, signalsOf } from '../../../server/comparison/change/changePhases.ts'
import { comparisonInWords } from '../../../server/comparison/change/comparisonInWords.ts'
import { changeGrains, pointPeriods } from '../../../server/comparison/change/pointPeriods.ts'
import { limitInWords } from '../../../server/comparison/change/pointsInWords.ts'
import { formulaInWords, screeningInWords } from '../../../server/comparison/change/screeningInWords.ts'
import { signalInWords } from '../../../server/comparison/change/signalsInWords.ts'
import { bases } from '../../../server/measures/basis.ts'
import { returnsBehind } from '../../../server/measures/returnsBehind.ts'
import { parsePeriod } from '../../../server/periods/period.ts'
import { rateRatio } from '../../../server/statistics/rateRatio.ts'
import type { Unit } from '../../../server/units/referenceData.ts'
import { causalWords } from '../../support/causalWords.ts'
import { scopeOf } from '../measures/scopeOf.ts'

const months = pointPeriods(parsePeriod('2025-04-01..2027-03-31', '2026-11-20'), 'MONTH')
const pointsOf = (values: readonly (number | null)[]) => values.flatMap((value, at) => (months[at] ? [{ period: months[at], value, missing: null }] : []))
const series = { measure: 'GROSS', strand: null, unit: null } as const
const signalsIn = (values: number[]) => {
  const points = pointsOf(values)
  return signalsOf(changePhases(points, [])).map((signal) => signalInWords(signal, points, 'MONTH'))
}
const said = (values: (number | null)[], cuts: SeriesCut[] = [], rebasedFrom: string[] = []) => {
  const points = pointsOf(values)
  return changeFindings(series, points, changePhases(points, cuts), 'MONTH', new Set(rebasedFrom))
}
const side = (code: string, count: number) => ({ period: parsePeriod(code, '2026-11-20'), count, days: 365, lower: 0, upper: 0, returnsInWords: '', part: null, held: null })
const alternating = [11, 9, 11, 9, 11, 9, 11, 9, 11, 9, 11, 9]

describe('a special cause is named by its months, its side and the number that it passed', () => {
  it.each([
    [[...alternating, 30], 'April 2026: 30, above the upper limit of 21.1'],
    [[...alternating, 1], 'April 2026: 1, below the lower limit of 2.7'],
    [[9, 1, 9, 1, 9, 1, 9, 1, 6, 6, 6, 6, 6, 6, 6], 'December 2025 to June 2026: 7 months in a row above the mean of 5.5'],
    [[1, 2, 3, 4, 5, 6, 7, 8], 'April 2025 to November 2025: 8 months in a row, each higher than the one before'],
    [[...alternating, 17, 10, 17], 'April 2026 (17) and June 2026 (17): at least two of three months in a row above 16.5, in the outer third'],
  ])('%j', (values, words) => {
    expect(signalsIn(values)).toContain(words)
  })
})

describe('findings', () => {
  it('say that nothing is unlike the rest, with the limits and from how many months', () => {
    expect(said(alternating)).toEqual(['Gross disruptions led, the network: nothing in April 2025 to March 2026 is unlike what the series does by itself (limits 4.7 to 15.3, from 12 months).'])
    expect(said([3, 4, 3])[0]).toContain('(trial limits ')
  })

  it('of a series that is 0 throughout say what was recorded, and give no limits', () => {
    const [points, phases] = [pointsOf([0, 0, null, 0]), changePhases(pointsOf([0, 0, null, 0]), [])]
    expect(phases).toMatchObject([{ points: 3, chart: null, whyNoLimits: expect.stringContaining('Every point of it is 0') }])
    expect(changeFindings(series, points, phases, 'MONTH', new Set())).toEqual(['Gross disruptions led, the network: 0 in each of 3 months, April 2025 to July 2025. That says what was recorded, not that nothing was done.'])
    expect(said([0])).toEqual(['Gross disruptions led, the network: 0 in the one month with a value, April 2025. That says what was recorded, not that nothing was done.'])
  })

  it('say nothing where there are no limits', () => {
    expect(said([null, 4, null])).toEqual([])
    expect(said([])).toEqual([])
  })

  it('put two means beside each other across a re-basing, and never across a change of counting', () => {
    const cut = { day: '2025-08-01', why: 'Re-based: A new team.' }
    expect(said([1, 1, 1, 1, 3, 3, 3], [cut], [cut.day])[1]).toBe('The mean is 3.0 a month in August 2025 to October 2025, and was 1.0 in April 2025 to July 2025, before the re-basing.')
    expect(said([1, 1, 1, 1, 3, 3, 3], [cut], [])).toHaveLength(1)
  })
})

describe('limits in words', () => {
  it('have one decimal, and 0 none; more only where one would put a value on the other side', () => {
    expect([0, 4.35, 12.432, 2].map((value) => limitInWords(value))).toEqual(['0', '4.3', '12.4', '2.0'])
    expect([limitInWords(8.954, 9), limitInWords(8.954, 12), limitInWords(9.04, 9), limitInWords(8.996, 9)]).toEqual(['8.95', '9.0', '9.04', '8.996'])
  })
})

describe('what is dated too loosely', () => {
  it('is said of a series only as far as it is known: of all grades and strands, and not at all of what a unit supported', () => {
    const caveats = (told: Partial<Series>) => changeCaveats({
      series: { measure: 'GROSS', strand: null, unit: { code: 'EMSOU' } as Unit, ...told }, grain: 'MONTH', between: [], areWithoutValue: false, datedTooLoosely: 2, breaksInSeries: 0, isInvented: false,
      scope: scopeOf('EMSOU', 'FY2025'), on: { basis: 'AS_RECORDED', returns: returnsBehind({ expected: [], isAsked: false }), notAsked: [], gaps: [], gapsFilled: false },
    }).filter((each) => each.includes('too loosely'))
    expect(caveats({})).toEqual(['2 disruptions are dated too loosely for one month and in no point.'])
    const ofAll = ['2 disruptions, of all grades and strands together, are dated too loosely for one month and in no point.']
    expect([caveats({ measure: 'MAJOR' }), caveats({ strand: { code: 'PURSUE', name: 'Pursue' } }), caveats({ measure: 'SUPPORTED' })]).toEqual([ofAll, ofAll, []])
  })
})

describe('formula and rules', () => {
  it('hold the numbers of the last phase, and say where limits are trial limits or there are none', () => {
    const two = changePhases(pointsOf([1, 1, 9, 11, 9]), [{ day: '2025-06-01', why: '' }])
    expect(formulaInWords(two, 'MONTH')).toContain('In the last phase 9.7 ± 2.66 × 2.0: 4.3 to 15.0. These are trial limits, from 3 months: fewer than 12.')
    expect(screeningInWords(two, 'QUARTER')[0]).toBe('A quarter outside the limits: above 15.0 or below 4.3.')
    expect(screeningInWords(two, 'MONTH').at(-1)).toContain('trial limits')
    const none = changePhases(pointsOf([1]), [])
    expect(formulaInWords(none, 'MONTH')).toContain('One point alone has a value')
    expect(screeningInWords(none, 'MONTH')).toHaveLength(5)
    expect(screeningInWords(changePhases(pointsOf(alternating), []), 'MONTH')).toHaveLength(5)
  })
})

describe('two periods', () => {
  const sides = { earlier: side('FY2024', 248), later: side('FY2025', 347) }

  it('stand beside each other with the ratio and its interval, and nothing is called clear that is not', () => {
    expect(comparisonInWords(series, sides, rateRatio({ count: 347 }, { count: 248 }), null, [])).toBe(
      'Gross disruptions led, the network: 347 in 365 days of Financial year 2025 to 2026, and 248 in 365 days of Financial year 2024 to 2025: more a day than chance alone would give (1.40 times the daily rate, 95% interval 1.19 to 1.65).')
    expect(comparisonInWords(series, sides, rateRatio({ count: 248 }, { count: 347 }), null, [])).toContain('fewer a day than chance alone')
    expect(comparisonInWords(series, sides, rateRatio({ count: 5 }, { count: 4 }), null, [])).toContain('no clear difference')
  })
})

describe('two periods of which the returns of one hold little of what is recorded', () => {
  it('are given with their ratio and what the returns hold, and neither more nor fewer is said', () => {
    const sides = { earlier: { ...side('FY2024', 121), held: { returned: 121, recorded: 1351 } }, later: { ...side('FY2025', 231), held: { returned: 231, recorded: 240 } } }
    expect(comparisonInWords(series, sides, rateRatio({ count: 231 }, { count: 121 }), null, [])).toMatch(
      /: 1\.91 times the daily rate, 95% interval 1\.53 to 2\.40\. Returns hold less than 90% of the gross disruptions that are recorded for their months \(121 of 1,351 of Financial year 2024 to 2025\), so neither more nor fewer is said\.$/)
  })
})

describe('no sentence names a cause', () => {
  /** Shewhart’s term for what is unlike the rest: it says that there is something to look for, not what. */
  const withoutTerm = (sentence: string) => sentence.replace(/special causes?/g, '')
  const day = fc.nat(600).map((days) => new Date(Date.UTC(2025, 3, 1 + days)).toISOString().slice(0, 10))
  const anySeries = fc.record({
    values: fc.array(fc.option(fc.nat(30), { freq: 6 }), { maxLength: 24 }), cuts: fc.uniqueArray(day, { maxLength: 3 }), grain: fc.constantFrom(...changeGrains), measure: fc.constantFrom(...changeMeasures),
    strand: fc.constantFrom(null, { code: 'PURSUE', name: 'Pursue' }), unit: fc.constantFrom(null, { code: 'EMSOU' } as Unit), basis: fc.constantFrom(...bases), loose: fc.nat(2),
  })

  it('of a series, its limits, its rules and what to keep in mind, whatever the values, gaps, cuts and basis', () => {
    fc.assert(fc.property(anySeries, ({ values, cuts, grain, basis, loose, ...about }) => {
      const points = pointsOf(values)
      const phases = changePhases(points, cuts.map((from) => ({ day: from, why: 'Re-based: A new team.' })))
      const caveats = changeCaveats({
        series: about, grain, between: pointsBetween(points, phases), areWithoutValue: values.includes(null), datedTooLoosely: loose, breaksInSeries: loose, isInvented: loose > 0,
        scope: scopeOf(about.unit?.code ?? null, 'FY2025'),
        on: { basis, returns: returnsBehind({ expected: [], isAsked: loose > 0 }), notAsked: loose > 0 ? ['Disruptions led'] : [], gaps: [], gapsFilled: false },
      })
      const said = [
        ...changeFindings(about, points, phases, grain, new Set(cuts)), formulaInWords(phases, grain), ...screeningInWords(phases, grain), ...caveats,
        ...phases.flatMap(({ whyNoLimits }) => whyNoLimits ?? []), ...signalsOf(phases).map((signal) => signalInWords(signal, points, grain)),
      ]
      expect(said.map(withoutTerm).filter((sentence) => causalWords.test(sentence))).toEqual([])
    }), { numRuns: 100 })
  })

  it('of two periods, with a ratio or without, across a change of counting or not', () => {
    fc.assert(fc.property(fc.nat(40), fc.nat(40), fc.boolean(), (earlier, later, isBroken) => {
      const found = earlier > 0 ? rateRatio({ count: later }, { count: earlier }) : null
      const breaks = isBroken ? [{ day: '2025-05-01', unitCode: null, reason: 'New rules.', source: '' }] : []
      expect(comparisonInWords(series, { earlier: side('FY2024', earlier), later: side('FY2025', later) }, found, found ? null : 'There was none in 2024, and a ratio to 0 has no value', breaks)).not.toMatch(causalWords)
    }), { numRuns: 100 })
  })
})
