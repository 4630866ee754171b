import { describe, expect, test } from 'vitest'
import { timeTicks } from '../../../client/charts/timeTicks.ts'

function labels(from: string, lastDay: string, most: number) {
  return timeTicks(from, lastDay, most).map((tick) => tick.label)
}

describe('days named on an axis', () => {
  test('a year to date is named by its months', () => {
    expect(labels('2026-04-01', '2026-08-20', 10)).toEqual(['Apr 2026', 'May 2026', 'Jun 2026', 'Jul 2026', 'Aug 2026'])
  })

  test('a narrow chart names fewer', () => {
    expect(labels('2026-04-01', '2027-03-31', 4)).toEqual(['Apr 2026', 'Jul 2026', 'Oct 2026', 'Jan 2027'])
  })

  test('one month is named by its weeks', () => {
    expect(labels('2026-09-01', '2026-09-30', 6)).toEqual(['1 Sep', '8 Sep', '15 Sep', '22 Sep', '29 Sep'])
  })

  test('seven years are named within the room there is', () => {
    expect(labels('2015-01-01', '2021-12-31', 8)).toHaveLength(7)
  })

  test('a period that ends before it starts is a fault', () => {
    expect(() => timeTicks('2026-04-02', '2026-04-01', 4)).toThrow(RangeError)
  })
})
