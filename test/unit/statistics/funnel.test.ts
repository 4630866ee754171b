import fc from 'fast-check'
import { expect, test } from 'vitest'
import { binomialFunnel, poissonFunnel } from '../../../server/statistics/funnel.ts'
import { funnelPlace, type FunnelPlaceOf } from '../../../server/statistics/funnelPlace.ts'

const seed = 20260401
const numRuns = 100
const unit = fc.integer({ min: 1, max: 3_000 }).chain((of) => fc.record({ of: fc.constant(of), count: fc.integer({ min: 0, max: of }) }))
const units = fc.array(unit, { minLength: 3, maxLength: 10 }).filter((all) => all.some(({ count }) => count > 0))
const kinds = [['rates', poissonFunnel], ['shares', binomialFunnel]] as const
const size = fc.double({ min: 0.5, max: 10_000, noNaN: true })

test.each(kinds)('limits of %s are in order around the value of all, and the adjusted ones never narrower', (_, funnelOf) => {
  fc.assert(fc.property(units, size, (all, of) => {
    const { overall, limitsAt } = funnelOf(all)
    const limits = limitsAt(of)
    const falling = [limits.upper998, limits.upper95, overall, limits.lower95, limits.lower998, 0]
    expect(falling).toEqual(falling.toSorted((one, other) => other - one))
    const adjusted = [limits.adjustedUpper998, limits.upper998, limits.lower998, limits.adjustedLower998]
    expect(adjusted).toEqual(adjusted.toSorted((one, other) => other - one))
    expect(limits.adjustedUpper95).toBeGreaterThanOrEqual(limits.upper95)
    expect(limits.adjustedLower95).toBeLessThanOrEqual(limits.lower95)
    expect(limits.adjustedLower998).toBeLessThanOrEqual(limits.adjustedLower95)
    expect(limits.adjustedUpper998).toBeGreaterThanOrEqual(limits.adjustedUpper95)
  }), { seed, numRuns })
})

test.each(kinds)('%s: the order of the units changes nothing but the order of the points', (_, funnelOf) => {
  fc.assert(fc.property(units, (all) => {
    const there = funnelOf(all)
    const back = funnelOf(all.toReversed())
    expect(back.phi).toBeCloseTo(there.phi, 8)
    expect(back.tauSquared).toBeCloseTo(there.tauSquared, 8)
    const [first] = there.points
    expect(back.points.at(-1)?.z).toBeCloseTo(first?.z ?? Number.NaN, 8)
  }), { seed, numRuns })
})

test('a share among shares mirrors the share that have it not', () => {
  fc.assert(fc.property(units.filter((all) => all.some(({ count, of }) => count < of)), (all) => {
    const have = binomialFunnel(all)
    const haveNot = binomialFunnel(all.map(({ count, of }) => ({ count: of - count, of })))
    expect(haveNot.phi).toBeCloseTo(have.phi, 6)
    expect(haveNot.limitsAt(50).upper95).toBeCloseTo(1 - have.limitsAt(50).lower95, 6)
    expect(haveNot.limitsAt(50).adjustedLower998).toBeCloseTo(1 - have.limitsAt(50).adjustedUpper998, 6)
  }), { seed, numRuns })
})

const rising: FunnelPlaceOf[] = ['BELOW_998', 'BELOW_95', 'WITHIN', 'ABOVE_95', 'ABOVE_998']
test('a higher value never has a lower place, and over-dispersion never puts one further out', () => {
  fc.assert(fc.property(units, size, fc.double({ min: 0, max: 2, noNaN: true }), fc.double({ min: 0, max: 2, noNaN: true }), (all, of, one, other) => {
    const limits = poissonFunnel(all).limitsAt(of)
    const [low, high] = [Math.min(one, other), Math.max(one, other)].map((value) => funnelPlace(value, limits))
    if (!low || !high) throw new Error('There are two')
    expect(rising.indexOf(low.place)).toBeLessThanOrEqual(rising.indexOf(high.place))
    expect(Math.abs(rising.indexOf(low.adjustedPlace) - 2)).toBeLessThanOrEqual(Math.abs(rising.indexOf(low.place) - 2))
  }), { seed, numRuns })
})

test('where so little over-dispersion is found that its scale would draw a limit in, the exact limit stands', () => {
  const rates = poissonFunnel([3, 6, 9].map((count) => ({ count, of: 10 })))
  const atTen = rates.limitsAt(10)
  expect(rates.tauSquared).toBeGreaterThan(0)
  expect([atTen.adjustedUpper95 === atTen.upper95, atTen.adjustedLower95 < atTen.lower95]).toEqual([true, true])
  const shares = binomialFunnel([84, 88, 92].map((count) => ({ count, of: 100 })))
  const atHundred = shares.limitsAt(100)
  expect(shares.tauSquared).toBeGreaterThan(0)
  expect(atHundred.adjustedLower95).toBe(atHundred.lower95)
})

test('a value on a limit is within it', () => {
  const limits = poissonFunnel([{ count: 9, of: 10 }, { count: 1, of: 10 }, { count: 2, of: 10 }]).limitsAt(10)
  expect(funnelPlace(limits.upper95, limits).place).toBe('WITHIN')
  expect(funnelPlace(limits.upper998, limits).place).toBe('ABOVE_95')
  expect(funnelPlace(limits.lower998, limits).place).toBe('BELOW_95')
})

test('a unit with no events has a place and limits; so have shares that are all whole', () => {
  const { points } = poissonFunnel([{ count: 0, of: 2_000 }, { count: 30, of: 2_000 }, { count: 33, of: 2_000 }])
  expect(points[0]).toMatchObject({ value: 0, z: expect.closeTo(-2 * Math.sqrt(21), 8) })
  expect(points[0] && funnelPlace(0, points[0].limits).place).toBe('BELOW_998')
  const whole = binomialFunnel([{ count: 4, of: 4 }, { count: 9, of: 9 }, { count: 2, of: 2 }])
  expect(whole).toMatchObject({ overall: 1, phi: 0, tauSquared: 0 })
  expect(whole.limitsAt(4)).toMatchObject({ upper95: 1, lower95: expect.closeTo(0.025 ** 0.25, 8) })
})

test('limits at very small and very large sizes are numbers', () => {
  for (const funnelOf of [poissonFunnel, binomialFunnel]) {
    const { limitsAt } = funnelOf([{ count: 1, of: 1_000 }, { count: 9, of: 1_000 }, { count: 0, of: 1_000 }])
    for (const of of [0.001, 1, 1_000_000, 60_000_000]) expect(Object.values(limitsAt(of)).every(Number.isFinite)).toBe(true)
  }
})

test('what has no funnel is refused', () => {
  const three = (count: number, of: number) => Array.from({ length: 3 }, () => ({ count, of }))
  expect(() => poissonFunnel([{ count: 1, of: 2 }, { count: 1, of: 2 }])).toThrow('at least 3 units, not 2')
  expect(() => poissonFunnel(three(0, 5))).toThrow('at least one event')
  expect(() => binomialFunnel(three(0, 5))).toThrow('at least one event')
  for (const of of [0, -1, Number.NaN, Infinity]) expect(() => poissonFunnel(three(1, of))).toThrow(RangeError)
  for (const count of [-1, 0.5, Number.NaN]) expect(() => poissonFunnel(three(count, 5))).toThrow(RangeError)
  expect(() => binomialFunnel(three(6, 5))).toThrow('cannot be 6 of 5')
  expect(() => binomialFunnel(three(0, 0))).toThrow('A share of 0 has no value')
  expect(() => poissonFunnel(three(1, 5)).limitsAt(0)).toThrow(RangeError)
})
