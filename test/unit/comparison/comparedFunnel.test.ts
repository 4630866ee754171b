import { describe, expect, it } from 'vitest'
import { chanceOfEnd, noFurtherThan } from '../../../server/statistics/chanceOfEnd.ts'
import { differenceFindings } from '../../../server/comparison/differenceFindings.ts'
import { measuredOf } from './measuredOf.ts'

const million = 1_000_000
const gross = 'GROSS_PER_MILLION_RESIDENTS'
const said = (findings: { sentence: string }[]) => findings.map(({ sentence }) => sentence)

describe('a funnel', () => {
  it('lies around the value of all units together, in the unit of the measure, from a little below the smallest to a little above the largest', async () => {
    const { funnel, values, whyNoFunnel } = await measuredOf(gross, [[100, 2 * million], [150, 3 * million], [400, 5 * million]])
    expect([funnel?.overall, whyNoFunnel]).toEqual([65, null])
    const { of = [], lower95 = [], upper998 = [] } = funnel?.curve ?? {}
    expect([of.length, of[0], of.at(-1)]).toEqual([60, expect.closeTo(1.7 * million, 0), expect.closeTo(5.25 * million, 0)])
    // The exact 95% limit at 2 million, 130 expected: 108.6 to 154.4.
    expect([lower95.every((limit) => limit > 50 && limit < 65), upper998.every((limit) => limit > 65 && limit < 90)]).toEqual([true, true])
    expect(values.map((value) => value.funnel?.place)).toEqual(['BELOW_95', 'BELOW_998', 'ABOVE_998'])
  })

  it('makes its curve when somebody first reads it, and once', async () => {
    const { funnel } = await measuredOf(gross, [[100, 2 * million], [150, 3 * million], [400, 5 * million]])
    if (!funnel) throw new Error('No funnel')
    // Not made before: there is a way to read it, and no value.
    expect(Object.getOwnPropertyDescriptor(funnel, 'curve')).toEqual({ get: expect.any(Function), set: undefined, enumerable: true, configurable: true })
    expect(funnel.curve).toBe(funnel.curve)
  })

  it('leaves out units without a value; below three, or where all have 0, there is none, and words say why', async () => {
    const none = { missing: 'No staff stated', count: 3 }
    expect((await measuredOf(gross, [[10, million], [12, million], [9, million], none])).values.map((value) => value.funnel?.place ?? null)).toEqual(['WITHIN', 'WITHIN', 'WITHIN', null])
    expect((await measuredOf(gross, [[10, million], [12, million], none])).whyNoFunnel).toBe('A funnel plot needs at least 3 units with a value, and 2 have one. No value: U2.')
    expect((await measuredOf(gross, [none, none])).whyNoFunnel).toBe('No staff stated.')
    expect((await measuredOf(gross, [[0, million], [0, million], [0, million]])).whyNoFunnel).toBe('All units with a value have 0: there is nothing in which they could differ.')
  })

  it('says of a unit with none, among so few that chance may give none, that it does not differ', async () => {
    const { values } = await measuredOf(gross, [[0, million], [2, million], [4, 2 * million]])
    expect(values[0]?.funnel).toMatchObject({ place: 'WITHIN', inWords: 'None, which chance alone may give among so few' })
    const shares = await measuredOf('MAJOR_OF_GROSS', [[5, 5], [80, 100], [78, 100]])
    expect(shares.values[0]?.funnel).toMatchObject({ place: 'WITHIN', inWords: 'All, which chance alone may give among so few' })
  })

  it('where units differ beyond chance gives the place with the adjustment as well, and says how poorly it is known', async () => {
    const { funnel, values } = await measuredOf(gross, [[50, million], [90, million], [200, 2 * million], [60, million]])
    expect(funnel?.tauSquared).toBeGreaterThan(0)
    expect(funnel?.adjustmentInWords).toMatch(/^Units differ among themselves by more than chance.*4 units estimate this poorly \(phi is \d+\.\d, .*; tau squared is .*\)\.$/)
    expect(values[0]?.funnel).toMatchObject({ place: 'BELOW_998', adjustedPlace: 'WITHIN', inWords: 'Below the 99.8% limits; with the adjustment within the 95% limits' })
  })

  it('where none was found gives the same place with the adjustment, also of a unit beyond the limits, and says so', async () => {
    // One of ten just beyond its 95% limits, the others as alike as can be.
    const counts = [[127, million], ...Array.from({ length: 9 }, () => [100, million])] as [number, number][]
    const { funnel, values } = await measuredOf(gross, counts)
    expect(funnel?.tauSquared).toBe(0)
    expect(values[0]?.funnel).toMatchObject({ place: 'ABOVE_95', adjustedPlace: 'ABOVE_95', inWords: 'Above the 95% limits' })
    expect(values[1]?.funnel).toMatchObject({ place: 'WITHIN', adjustedPlace: 'WITHIN' })
    expect(said(differenceFindings([await measuredOf(gross, counts)]))[0]).toMatch(/higher than the 103 of all units: beyond the 95% limits, which the adjustment leaves as they are\.$/)
  })

  it('gives each unit the limits at its own denominator, in the unit of the measure, on either side of which its place lies', async () => {
    const { funnel, values } = await measuredOf(gross, [[50, million], [90, million], [200, 2 * million], [60, million]])
    for (const { value, funnel: point } of values) {
      if (!point || value === null) throw new Error('No point')
      const { lower95, upper95, lower998, upper998, adjustedLower95, adjustedUpper95, adjustedLower998, adjustedUpper998 } = point
      const outward = [adjustedLower998, adjustedLower95, lower95, funnel?.overall ?? NaN, upper95, adjustedUpper95, adjustedUpper998]
      expect(outward).toEqual(outward.toSorted((one, other) => one - other))
      expect(point.place).toBe(value < lower998 ? 'BELOW_998' : value > upper998 ? 'ABOVE_998' : value < lower95 ? 'BELOW_95' : value > upper95 ? 'ABOVE_95' : 'WITHIN')
    }
    // 80 expected: exact 95% limits about 63 and 98.
    expect([values[0]?.funnel?.lower95, values[0]?.funnel?.upper95]).toEqual([expect.closeTo(63, -0.5), expect.closeTo(98, -0.5)])
  })

  it('says of which units its value is', async () => {
    const counts: [number, number][] = [[50, million], [52, million], [49, million]]
    expect((await measuredOf(gross, counts)).funnel?.overallOf).toBe('all units')
    expect((await measuredOf(gross, [...counts, { missing: 'No staff stated', count: 3 }])).funnel?.overallOf).toBe('the 3 units with a value')
  })
})

describe('what an order of the units can say', () => {
  it('counts the neighbours whose intervals overlap, of whom it does not say that they do not differ', async () => {
    const words = async (...counts: [number, number][]) => (await measuredOf(gross, counts)).rankingInWords
    expect(await words([10, million], [12, million], [100, million])).toContain('Ordered by this measure, 1 of 2 pairs of neighbours has overlapping 95% intervals, so its order may be chance.')
    expect(await words([10, million], [12, million], [14, million])).toContain('both pairs of neighbours have overlapping 95% intervals, so their order may be chance.')
    expect(await words([10, million], [100, million])).toContain('no neighbours have overlapping 95% intervals. An order says nothing of how well a unit works')
    expect(await words([10, million])).toBe('Fewer than two units have a value: there is no order to read.')
  })
})

describe('the chance of none, or of all', () => {
  it('is that of a Poisson or binomial count', () => {
    expect(chanceOfEnd('POISSON', { count: 0, of: 3 }, 0.5)).toBeCloseTo(Math.exp(-1.5), 12)
    expect(chanceOfEnd('BINOMIAL', { count: 0, of: 3 }, 0.2)).toBeCloseTo(0.512, 12)
    expect(chanceOfEnd('BINOMIAL', { count: 3, of: 3 }, 0.2)).toBeCloseTo(0.008, 12)
    expect([chanceOfEnd('POISSON', { count: 3, of: 3 }, 0.2), chanceOfEnd('BINOMIAL', { count: 1, of: 3 }, 0.2)]).toEqual([1, 1])
  })

  it('brings a place in, and never out', () => {
    expect([noFurtherThan(0.03, 'BELOW_998'), noFurtherThan(0.02, 'BELOW_998'), noFurtherThan(0.0005, 'BELOW_998'), noFurtherThan(0.02, 'ABOVE_95'), noFurtherThan(0.0005, 'WITHIN'), noFurtherThan(1, 'ABOVE_998')])
      .toEqual(['WITHIN', 'BELOW_95', 'BELOW_998', 'ABOVE_95', 'WITHIN', 'ABOVE_998'])
  })
})
