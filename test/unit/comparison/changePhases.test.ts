import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changePhases, pointsBetween, type SeriesCut, signalsOf } from '../../../server/comparison/change/changePhases.ts'
import type { ValuedPoint } from '../../../server/comparison/change/changePoints.ts'
import { pointPeriods } from '../../../server/comparison/change/pointPeriods.ts'
import { seriesCuts } from '../../../server/comparison/change/seriesCuts.ts'
import { parsePeriod } from '../../../server/periods/period.ts'

const months = pointPeriods(parsePeriod('2025-04-01..2027-03-31', '2026-11-20'), 'MONTH')
const pointsOf = (values: readonly (number | null)[]): ValuedPoint[] =>
  values.flatMap((value, at) => (months[at] ? [{ period: months[at], value, missing: value === null ? 'Not received' : null }] : []))
const cut = (day: string): SeriesCut => ({ day, why: `Cut on ${day}.` })
const shapes = (points: ValuedPoint[], cuts: SeriesCut[]) => changePhases(points, cuts).map(({ at, beginsBecause }) => [at, beginsBecause])

describe('phases', () => {
  it('begin with the point that begins on the day of a cut, and say why', () => {
    expect(shapes(pointsOf([1, 2, 3, 4]), [])).toEqual([[[0, 1, 2, 3], null]])
    expect(shapes(pointsOf([1, 2, 3, 4]), [cut('2025-06-01')])).toEqual([[[0, 1], null], [[2, 3], 'Cut on 2025-06-01.']])
  })

  it('leave out a point within which the series was cut', () => {
    const points = pointsOf([1, 2, 3, 4])
    expect(shapes(points, [cut('2025-06-15')])).toEqual([[[0, 1], null], [[3], 'Cut on 2025-06-15.']])
    expect(pointsBetween(points, changePhases(points, [cut('2025-06-15')])).map(({ code }) => code)).toEqual(['M2025-06'])
    expect(shapes(points, [cut('2025-04-02'), cut('2025-07-31')])).toEqual([[[1, 2], null]])
  })

  it('are no more for a cut on the first day, before it or after the last', () => {
    expect(shapes(pointsOf([1, 2]), [cut('2025-04-01'), cut('2024-01-01'), cut('2025-06-01')])).toEqual([[[0, 1], null]])
  })

  it('begin once where two cuts come together, and name both', () => {
    expect(shapes(pointsOf([1, 2, 3]), [cut('2025-05-15'), cut('2025-06-01')])).toEqual([[[0], null], [[2], 'Cut on 2025-05-15. Cut on 2025-06-01.']])
  })

  it('hold each point once, or none where it was cut', () => {
    fc.assert(fc.property(fc.array(fc.nat(9), { minLength: 1, maxLength: 24 }), fc.array(fc.nat(729), { maxLength: 4 }), (values, days) => {
      const points = pointsOf(values)
      const cuts = days.map((day) => cut(new Date(Date.UTC(2025, 3, 1 + day)).toISOString().slice(0, 10)))
      const held = changePhases(points, cuts).flatMap(({ at }) => at)
      const whole = points.flatMap(({ period }, at) => (cuts.some(({ day }) => day > period.from && day < period.to) ? [] : [at]))
      expect(held).toEqual(whole)
    }), { numRuns: 100 })
  })
})

describe('limits', () => {
  it('come from each phase alone, and its signals are at places of the whole list', () => {
    const phases = changePhases(pointsOf([1, 1, 1, 1, 5, 6, 5, 6, 5, 6, 20]), [cut('2025-08-01')])
    expect(phases[0]?.chart).toMatchObject({ mean: 1, upper: 1 })
    expect(signalsOf(phases).filter(({ rule }) => rule === 'OUTSIDE_LIMITS').map(({ at, phase }) => [at, phase.number])).toEqual([[[10], 2]])
  })

  it('take no step over a point without a value, which ends every run', () => {
    const run = [1, 9, 1, 9, 1, 9, 1, 9, 6, 6, 6, 6, 6, 6, 6]
    const broken = run.with(11, null as never)
    expect(signalsOf(changePhases(pointsOf(run), [])).map(({ rule }) => rule)).toContain('RUN_OF_SEVEN_ON_ONE_SIDE')
    expect(signalsOf(changePhases(pointsOf(broken), [])).map(({ rule }) => rule)).not.toContain('RUN_OF_SEVEN_ON_ONE_SIDE')
    expect(changePhases(pointsOf([4, 5, null, 9, 10]), [])[0]).toMatchObject({ points: 4, chart: { mean: 7, meanMovingRange: 1, isTrial: true } })
  })

  it.each([
    [[null, null], 'No point of it has a value'], [[null, 3], 'One point alone has a value'], [[3, null, 4], 'No two points that follow each other have a value'],
    [[0, 0, 0, null, 1, 1, 1], 'the steps between neighbours say nothing of how far the series moves'],
  ])('of %j are none, and words say why', (values, why) => {
    expect(changePhases(pointsOf(values), [])[0]).toMatchObject({ chart: null, whyNoLimits: expect.stringContaining(why) })
  })

  it('of values that never change are that value, over a gap as well', () => {
    expect(changePhases(pointsOf([4, 4, null, 4]), [])[0]).toMatchObject({ whyNoLimits: null, chart: { mean: 4, lower: 4, upper: 4, signals: [] } })
  })

  it('are trial limits under 12 points with a value', () => {
    const twelve = [1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2]
    expect(changePhases(pointsOf(twelve), [])[0]?.chart?.isTrial).toBe(false)
    expect(changePhases(pointsOf(twelve.with(3, null as never)), [])[0]?.chart?.isTrial).toBe(true)
  })
})

it('a series is cut where counting changed and where it was re-based, not where that was taken back', () => {
  const rebasing = { id: 'a', unitCode: 'EMSOU', measure: 'GROSS' as const, strandCode: null, fromDay: '2026-01-01', reason: 'A new team', recordedBy: 'X', recordedAt: new Date(0), withdrawnAt: null, withdrawnBy: null, whyWithdrawn: null }
  expect(seriesCuts([{ day: '2025-05-01', unitCode: null, reason: 'New rules.', source: '' }], [rebasing, { ...rebasing, fromDay: '2026-02-01', withdrawnAt: new Date(1) }])).toEqual([
    { day: '2025-05-01', why: 'The way of counting changed: New rules.' }, { day: '2026-01-01', why: 'Re-based: A new team.' },
  ])
})
