import fc from 'fast-check'
import { expect, it } from 'vitest'
import { movingRanges, naturalLimits } from '../../../server/statistics/naturalLimits.ts'
import { xmrChart } from '../../../server/statistics/xmrChart.ts'

const values = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 2, maxLength: 30 })

it('no step is taken over a missing value: ranges are those of neighbours that are both there', () => {
  expect(naturalLimits([4, 5, null, 9, 10])).toMatchObject({ mean: 7, meanMovingRange: 1, lower: 7 - 2.66, upper: 7 + 2.66 })
  expect(() => naturalLimits([4, null, 5])).toThrow('follow each other')
  expect(() => naturalLimits([null, 5])).toThrow('at least 2 values, not 1')
  expect(() => naturalLimits([0, 0, 0, null, 1, 1, 1])).toThrow('a step that is not 0')
})

it('missing values before and after a series change nothing but places', () => {
  fc.assert(fc.property(values, fc.nat(3), fc.nat(3), (series, before, after) => {
    const gaps = (count: number) => Array.from({ length: count }, () => null)
    const { signals, ...limits } = xmrChart(series)
    const padded = xmrChart([...gaps(before), ...series, ...gaps(after)])
    expect(padded).toEqual({ ...limits, signals: signals.map(({ rule, at }) => ({ rule, at: at.map((place) => place + before) })) })
  }), { numRuns: 100 })
})

it('no signal holds a missing value or reaches over one', () => {
  fc.assert(fc.property(values, fc.nat(29), (series, gap) => {
    const broken = series.map((value, at) => (at === gap ? null : value))
    const steps = movingRanges(broken)
    fc.pre(steps.some((step) => step > 0) || (steps.length > 0 && new Set(broken.filter((value) => value !== null)).size === 1))
    for (const { at } of xmrChart(broken).signals) expect(at.every((place) => place < gap) || at.every((place) => place > gap)).toBe(true)
  }), { numRuns: 100 })
})
