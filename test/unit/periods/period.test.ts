import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nextDay } from '../../../server/periods/day.ts'
import { financialYearOf } from '../../../server/periods/financialYear.ts'
import { customPeriod, parsePeriod } from '../../../server/periods/period.ts'
import { thoroughly, trickyDay } from './anyDay.ts'

const today = '2026-09-15'

test.each([
  ['FY2026', '2026-04-01', '2027-04-01', 'FINANCIAL_YEAR', 'Financial year 2026 to 2027'],
  ['FY2026-Q1', '2026-04-01', '2026-07-01', 'QUARTER', 'Q1: April to June 2026'],
  ['FY2026-Q3', '2026-10-01', '2027-01-01', 'QUARTER', 'Q3: October to December 2026'],
  ['FY2026-Q4', '2027-01-01', '2027-04-01', 'QUARTER', 'Q4: January to March 2027'],
  ['YTD2026', '2026-04-01', '2026-09-16', 'YEAR_TO_DATE', 'Year to date 2026 to 2027'],
  ['YE2026-09', '2025-10-01', '2026-10-01', 'YEAR_ENDING', 'Year ending September 2026'],
  ['YE2024-02', '2023-03-01', '2024-03-01', 'YEAR_ENDING', 'Year ending February 2024'],
  ['M2026-09', '2026-09-01', '2026-10-01', 'MONTH', 'September 2026'],
  ['M2026-12', '2026-12-01', '2027-01-01', 'MONTH', 'December 2026'],
  ['2015-01-01..2021-12-31', '2015-01-01', '2022-01-01', 'CUSTOM', '1 January 2015 to 31 December 2021'],
  ['2026-03-27..2026-03-27', '2026-03-27', '2026-03-28', 'CUSTOM', '27 March 2026'],
])('%s is from %s to before %s (%s), in words %j', (code, from, to, kind, inWords) => {
  expect(parsePeriod(code, today)).toEqual({ code, from, to, inWords, kind })
})

test('the year to date has today in it, and begins with one day', () => {
  expect(parsePeriod('YTD2026', '2026-04-01')).toMatchObject({ from: '2026-04-01', to: '2026-04-02' })
})

test('the year to date of a year that is over is the whole year', () => {
  expect(parsePeriod('YTD2026', '2027-03-30').to).toBe('2027-03-31')
  expect(parsePeriod('YTD2026', '2027-03-31').to).toBe('2027-04-01')
  expect(parsePeriod('YTD2026', '2027-04-01').to).toBe('2027-04-01')
  expect(parsePeriod('YTD2020', today).to).toBe('2021-04-01')
})

test('a year that has not begun has no year to date', () => {
  expect(() => parsePeriod('YTD2026', '2026-03-31')).toThrow(
    new RangeError('The financial year 2026 to 2027 has not begun: it starts on 1 April 2026'),
  )
})

test('a custom period may be exactly 30 years long, and no longer', () => {
  expect(parsePeriod('1995-01-01..2024-12-31', today).to).toBe('2025-01-01')
  expect(() => parsePeriod('1995-01-01..2025-01-01', today)).toThrow(
    new RangeError('The period is longer than 30 years: choose a later start or an earlier end'),
  )
})

test.each([
  ['FY2026-Q5', 'There is no quarter 5: quarters are Q1 to Q4'],
  ['FY2026-Q0', 'There is no quarter 0: quarters are Q1 to Q4'],
  ['M2026-13', 'There is no month 13'],
  ['YE2026-00', 'There is no month 0'],
  ['FY1889', 'The year 1889 is outside 1990 to 2100: check the year'],
  ['FY2101-Q1', 'The year 2101 is outside 1990 to 2100: check the year'],
  ['YTD2101', 'The year 2101 is outside 1990 to 2100: check the year'],
  ['YE9999-12', 'The year 9999 is outside 1990 to 2100: check the year'],
  ['M9999-12', 'The year 9999 is outside 1990 to 2100: check the year'],
  ['2026-01-01..9999-12-31', 'The year 9999 is outside 1990 to 2100: check the year'],
  ['2026-02-31..2026-03-01', '31 February 2026 is not a day'],
  ['2026-04-02..2026-03-27', 'The period ends on 27 March 2026, before it starts on 2 April 2026: swap the two days'],
])('%s is refused: %s', (code, words) => {
  expect(() => parsePeriod(code, today)).toThrow(new RangeError(words))
})

test.each(['', 'fy2026', 'FY26', 'FY2026-09', 'YTD2026-Q1', 'YE2026', 'YE2026-Q1', 'M2026', 'M2026-Q1', 'M2026-9', 'Q1', '2026', '2026-03-27', 'FY2026 '])(
  '%j is not a period, and the message lists what is',
  (code) => {
    expect(() => parsePeriod(code, today)).toThrow(
      `${JSON.stringify(code)} is not a period: write FY2026, FY2026-Q1, YTD2026, YE2026-09, M2026-09 or 2026-04-01..2026-06-30`,
    )
  },
)

test('the four quarters of a year follow each other and fill it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1990, max: 2100 }), (year) => {
      const whole = parsePeriod(`FY${year}`, today)
      const quarters = [1, 2, 3, 4].map((quarter) => parsePeriod(`FY${year}-Q${quarter}`, today))
      expect(quarters.map(({ from }) => from)).toEqual([whole.from, ...quarters.slice(0, 3).map(({ to }) => to)])
      expect(quarters.at(-1)?.to).toBe(whole.to)
      expect(parsePeriod(`YE${year}-03`, today)).toMatchObject(
        year === 1990 ? { from: '1989-04-01', to: '1990-04-01' } : spanOf(parsePeriod(`FY${year - 1}`, today)),
      )
    }),
    { seed: thoroughly.seed },
  )
})

test('the code of a period is the code that it was read from, and only a year to date depends on today', () => {
  fc.assert(
    fc.property(trickyDay(1991), trickyDay(1991), trickyDay(1991), (day, other, now) => {
      const [first, last] = day < other ? [day, other] : [other, day]
      const year = financialYearOf(day)
      const codes = [`FY${year}`, `FY${year}-Q2`, `YE${day.slice(0, 7)}`, `M${day.slice(0, 7)}`]
      if (Number(last.slice(0, 4)) - Number(first.slice(0, 4)) < 30) codes.push(`${first}..${last}`)
      for (const code of codes) {
        const period = parsePeriod(code, now)
        expect(period.code).toBe(code)
        expect(period.from < period.to).toBe(true)
        expect(parsePeriod(code, other)).toEqual(period)
      }
    }),
    thoroughly,
  )
})

test('the year to date of any day ends with that day', () => {
  fc.assert(
    fc.property(trickyDay(1991), (day) => {
      expect(parsePeriod(`YTD${financialYearOf(day)}`, day).to).toBe(nextDay(day))
    }),
    thoroughly,
  )
})

test('a custom period made from days is the one that its code says', () => {
  const made = customPeriod('2026-02-27', '2026-03-02')
  expect(parsePeriod(made.code, today)).toEqual(made)
})

function spanOf({ from, to }: { from: string; to: string }): { from: string; to: string } {
  return { from, to }
}
