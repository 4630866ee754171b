import { describe, expect, test } from 'vitest'
import { countedDays, dayTicks } from '../../../client/charts/dayTicks.ts'
import { stepBand, stepPath } from '../../../client/charts/stepPath.ts'

const steps = [{ x: 0, y: 10 }, { x: 5, y: 20 }]

describe('a line of steps', () => {
  test('keeps each level until the next begins, and the last to the end', () => {
    expect(stepPath(steps, 9)).toBe('M0,10 H5 V20 H9')
  })

  test('is nothing where there are no steps', () => {
    expect([stepPath([], 9), stepBand([], [], 9)]).toEqual(['', ''])
  })

  test('a band goes along the upper line and back along the lower one', () => {
    expect(stepBand(steps, [{ x: 0, y: 15 }, { x: 5, y: 30 }], 9)).toBe('M0,10 H5 V20 H9 V30 H5 V15 H0 V15 Z')
  })
})

describe('days under a curve', () => {
  test('are some of those that were counted, with the first, and no more than fit', () => {
    expect(dayTicks([0, 90, 180, 270, 360], 360, 3)).toEqual([0, 180, 360])
    expect(dayTicks([0, 90, 180], 200, 8)).toEqual([0, 90, 180])
  })

  test('of two curves are those of the longer interval', () => {
    expect(countedDays([[0, 30, 60, 90, 120], [0, 60, 120, 180]])).toEqual([0, 60, 120, 180])
    expect(countedDays([[0], [0]])).toEqual([0])
  })

  test('without counted days are zero and the last', () => {
    expect(dayTicks([], 200, 4)).toEqual([0, 200])
  })
})
