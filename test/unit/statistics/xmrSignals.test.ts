import fc from 'fast-check'
import { expect, test } from 'vitest'
import { xmrChart } from '../../../server/statistics/xmrChart.ts'
import { xmrSignals } from '../../../server/statistics/xmrSignals.ts'

const seed = 20260401
const numRuns = 100
/** Mean 0, limits at 9: the outer third begins beyond 6. */
const limits = { mean: 0, meanMovingRange: 9 / 2.66, lower: -9, upper: 9 }

test('on a limit or on the edge of its outer third is not beyond it', () => {
  expect(xmrSignals([9, 0, -9], limits)).toEqual([])
  expect(xmrSignals([6, 6, 6], limits)).toEqual([])
  expect(xmrSignals([9.1, 0, -9.1], limits)).toEqual([{ rule: 'OUTSIDE_LIMITS', at: [0] }, { rule: 'OUTSIDE_LIMITS', at: [2] }])
})

test('beyond the limit counts for two of three as well, the other side does not', () => {
  expect(xmrSignals([10, 0, 7], limits)).toEqual([{ rule: 'OUTSIDE_LIMITS', at: [0] }, { rule: 'TWO_OF_THREE_IN_OUTER_THIRD', at: [0, 2] }])
  expect(xmrSignals([7, 0, -7], limits)).toEqual([])
})

test('threes that overlap are one signal, those apart are two, and both sides may be at once', () => {
  expect(xmrSignals([7, 0, 7, 0, 8, 0, 0, 0, 7, 7], limits)).toEqual([
    { rule: 'TWO_OF_THREE_IN_OUTER_THIRD', at: [0, 2, 4] },
    { rule: 'TWO_OF_THREE_IN_OUTER_THIRD', at: [8, 9] },
  ])
  expect(xmrSignals([7, -7, 7, -7], limits).map(({ at }) => at)).toEqual([[0, 2], [1, 3]])
})

test('a point on the mean ends a run on one side', () => {
  expect(xmrSignals([1, 2, 1, 0, 1, 2, 1], limits)).toEqual([])
  expect(xmrSignals([1, 2, 1, 2, 1, 2, 1, 0, 1], limits)).toEqual([{ rule: 'RUN_OF_SEVEN_ON_ONE_SIDE', at: [0, 1, 2, 3, 4, 5, 6] }])
})

test('a series that turns has one signal rising and one falling, which share the turn', () => {
  const there = [-4, -3, -2, -1, 0, 1, 2, 1, 0, -1, -2, -3, -4]
  expect(xmrSignals(there, limits).map(({ at }) => at)).toEqual([[0, 1, 2, 3, 4, 5, 6], [6, 7, 8, 9, 10, 11, 12]])
})

test('a series that never changes has its value as mean and limits, and no signal', () => {
  fc.assert(fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.integer({ min: 2, max: 40 }), (value, length) => {
    const { mean, lower, upper, signals } = xmrChart(Array<number>(length).fill(value))
    expect([mean, lower, upper, signals]).toEqual([value, value, value, []])
  }), { seed, numRuns })
})

const someRuns = fc.array(fc.integer({ min: -11, max: 11 }), { minLength: 2, maxLength: 40 })
const rulesAt = (values: readonly number[], placeOf: (at: number) => number) =>
  xmrSignals(values, limits)
    .map(({ rule, at }) => `${rule} ${at.map(placeOf).toSorted((one, other) => one - other).join()}`)
    .toSorted()

test('read backwards a series has the same signals; what rose falls', () => {
  fc.assert(fc.property(someRuns, (values) => {
    const last = values.length - 1
    expect(rulesAt(values.toReversed(), (at) => last - at)).toEqual(rulesAt(values, (at) => at))
    expect(rulesAt(values.map((value) => -value), (at) => at)).toEqual(rulesAt(values, (at) => at))
  }), { seed, numRuns })
})

test('each signal lies within the series, its places rise, and a run is as long as the rule says', () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 2, maxLength: 60 }), (values) => {
    for (const { rule, at } of xmrChart(values).signals) {
      expect(at).toEqual([...new Set(at)].toSorted((one, other) => one - other))
      expect(at.every((place) => place >= 0 && place < values.length)).toBe(true)
      expect(at.length).toBeGreaterThanOrEqual(rule === 'OUTSIDE_LIMITS' ? 1 : rule === 'TWO_OF_THREE_IN_OUTER_THIRD' ? 2 : 7)
    }
  }), { seed, numRuns })
})

test('limits are trial limits under 12 values; of fewer than 2, or of one that is none, there are none', () => {
  expect(xmrChart(Array.from({ length: 11 }, (_, at) => at % 3)).isTrial).toBe(true)
  expect(xmrChart(Array.from({ length: 12 }, (_, at) => at % 3)).isTrial).toBe(false)
  expect(() => xmrChart([4])).toThrow('at least 2 values, not 1')
  expect(() => xmrChart([4, Number.NaN])).toThrow(RangeError)
})
