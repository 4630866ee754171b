import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '../../../server/periods/day.ts'
import { spanOfMonth } from '../../../server/periods/month.ts'
import { monthsOf } from '../../../server/periods/monthsOf.ts'
import { parsePeriod } from '../../../server/periods/period.ts'
import { thoroughly, trickyDay } from './anyDay.ts'

test('a financial year is twelve whole months, April first', () => {
  const months = monthsOf(parsePeriod('FY2026', '2026-06-10'))
  expect(months).toHaveLength(12)
  expect(months[0]).toEqual({ month: '2026-04', from: '2026-04-01', to: '2026-05-01', whole: true })
  expect(months.at(-1)).toEqual({ month: '2027-03', from: '2027-03-01', to: '2027-04-01', whole: true })
})

test('a month that the period only touches is cut to the part inside, and is not whole', () => {
  expect(monthsOf({ from: '2026-01-20', to: '2026-03-11' })).toEqual([
    { month: '2026-01', from: '2026-01-20', to: '2026-02-01', whole: false },
    { month: '2026-02', from: '2026-02-01', to: '2026-03-01', whole: true },
    { month: '2026-03', from: '2026-03-01', to: '2026-03-11', whole: false },
  ])
})

test('a period within one month is one part of it', () => {
  expect(monthsOf({ from: '2026-03-27', to: '2026-03-28' })).toEqual([
    { month: '2026-03', from: '2026-03-27', to: '2026-03-28', whole: false },
  ])
})

test('the months follow each other, fill the period, and only the first and last can be parts', () => {
  fc.assert(
    fc.property(trickyDay(1990, 2090), fc.integer({ min: 1, max: 500 }), (from, days) => {
      const period = { from, to: addDays(from, days) }
      const months = monthsOf(period)
      expect([...months.map((each) => each.from), period.to]).toEqual([period.from, ...months.map((each) => each.to)])
      for (const each of months) {
        const all = spanOfMonth(each.month)
        expect(each.whole).toBe(each.from === all.from && each.to === all.to)
      }
      expect(months.slice(1, -1).every((each) => each.whole)).toBe(true)
    }),
    thoroughly,
  )
})
