import { describe, expect, test } from 'vitest'
import { choiceOf, readChoice } from '../../../client/measures/impactChoice.ts'
import { londonDayAndTime, londonInstant } from '../../../client/periods/londonInstant.ts'
import { validateImpactSearch } from '../../../client/measures/impactSearch.ts'
import { recordsSearch } from '../../../client/measures/recordsSearch.ts'
import { yearToDate } from '../../../client/measures/yearToDate.ts'

const now = '2026-11-21T14:00:00.000Z'
const offered = ['YTD2026', 'FY2026']
const choice = choiceOf({ unit: 'EMSOU', period: 'YTD2026' }, offered)

describe('choosing a period and a moment', () => {
  test('two days as people write them become a custom period', () => {
    expect(readChoice({ ...choice, period: 'days', fromDay: '1/1/15', toDay: '31 dec 2021' }, now)).toEqual({ period: '2015-01-01..2021-12-31' })
  })

  test('a last day before the first is refused at its field', () => {
    expect(readChoice({ ...choice, period: 'days', fromDay: '2 January 2026', toDay: '1 January 2026' }, now))
      .toEqual([{ field: 'toDay', message: 'The last day must be the first day or later' }])
  })

  test('a day that does not exist is refused', () => {
    expect(readChoice({ ...choice, period: 'days', fromDay: '31 February 2026', toDay: '1 May 2026' }, now))
      .toMatchObject([{ field: 'fromDay' }])
  })

  test('a moment that has not come is refused', () => {
    expect(readChoice({ ...choice, asAt: 'past', asAtDay: '22 November 2026', asAtTime: '09:30' }, now)).toMatchObject([{ field: 'asAtDay' }])
  })

  test('a past moment is London time, summer and winter', () => {
    expect(londonInstant('2026-07-20', '23:30')).toBe('2026-07-20T22:30:00.000Z')
    expect(londonInstant('2026-11-20', '09:30')).toBe('2026-11-20T09:30:00.000Z')
    expect(londonDayAndTime('2026-07-20T23:30:00.000Z')).toEqual({ day: '2026-07-21', time: '00:30' })
  })

  test('the address comes back as the form that made it', () => {
    const custom = choiceOf({ unit: 'EMSOU', period: '2015-01-01..2021-12-31', asAt: '2026-07-20T22:30:59.999Z' }, offered)
    expect(custom).toMatchObject({ period: 'days', fromDay: '1 January 2015', toDay: '31 December 2021', asAtDay: '20 July 2026', asAtTime: '23:30' })
    expect(readChoice(custom, now)).toEqual({ period: '2015-01-01..2021-12-31', asAt: '2026-07-20T22:30:59.999Z' })
  })

  test('a page opens with the financial year to date', () => {
    expect(yearToDate('2026-11-21')).toBe('YTD2026')
    expect(yearToDate('2027-03-31')).toBe('YTD2026')
  })
})

describe('the address of an impact page', () => {
  test('holds codes only; anything else is left out', () => {
    expect(validateImpactSearch({ period: 'FY2026', asAt: 'yesterday', tables: 'cumulative,<script>', note: 'x' }))
      .toEqual({ period: 'FY2026', tables: ['cumulative'] })
  })
})

describe('the records under a figure', () => {
  test('gross is led major, moderate and minor; negatives are not among them', () => {
    expect(recordsSearch({ period: 'FY2026' }, 'gross')).toEqual({ period: 'FY2026', credit: 'LED', grades: ['MAJOR', 'MODERATE', 'MINOR'] })
  })

  test('supported is its own credit, and the moment is kept', () => {
    expect(recordsSearch({ period: 'FY2026', asAt: now }, 'supportedGross')).toMatchObject({ credit: 'SUPPORTED', asAt: now })
  })

  test('a column that counts no records opens nothing', () => {
    expect(recordsSearch({ period: 'FY2026' }, 'grossYearBefore')).toBeNull()
  })
})
