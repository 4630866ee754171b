import { expect, it } from 'vitest'
import { newestShared } from '../../../client/questions/newestShared.ts'
import { periodsFor } from '../../../client/questions/periodsFor.ts'
import { askedInWords, datesInWords, listedInWords, newDatesOf } from '../../../client/questions/questionWords.ts'

const nameOf = (code: string) => ({ HELD_AFTER_12_MONTHS: 'Held after 12 months', PURSUE: 'Pursue' })[code] ?? code
const asked = (page: Parameters<typeof askedInWords>[0]['page'], values: Record<string, string>) =>
  askedInWords({ page, parameters: Object.entries(values).map(([name, value]) => ({ name, value })) }, nameOf)

it('a question says what it asks, without its dates', () => {
  expect(asked('COMPARE', {})).toBe('Compare units')
  expect(asked('COMPARE', { period: 'FY2025', basis: 'AS_RETURNED', count: 'MAJOR', per: 'STAFF', sort: 'rate', order: 'ascending' })).toBe('Compare units: major disruptions, per 100 staff in post, sorted by a column, as returned')
  expect(asked('MEASURE', { measure: 'HELD_AFTER_12_MONTHS', strand: 'PURSUE', adjusted: 'yes' })).toBe('One measure: Held after 12 months, Pursue, limits widened for over-dispersion')
  expect(asked('CHANGE', { measure: 'SUPPORTED', grain: 'QUARTER' })).toBe('Change over time: the network, disruptions supported, by quarter')
  expect(asked('CHANGE', { unit: 'EMSOU', earlier: 'FY2024', later: 'FY2025' })).toBe('Change over time: EMSOU, two periods compared')
  expect(asked('MIX', { fill: 'yes', asAt: '2026-06-30T22:59:59.999Z' })).toBe('The mix: the network, missing returns filled with what is recorded, as at 30 June 2026 at 23:59')
  expect(asked('CAPABILITIES', { tables: 'staff' })).toBe('Capabilities and means')
})

it('a question says which dates it asks about', () => {
  const dated = (page: 'COMPARE' | 'CHANGE', dates: Parameters<typeof datesInWords>[0]['dates'], names: string[] = []) => datesInWords({ page, dates, parameters: names.map((name) => ({ name, value: 'x' })) })
  expect(dated('COMPARE', 'LAST_QUARTER')).toBe('The last quarter')
  expect(dated('CHANGE', 'LAST_MONTH')).toBe('The 24 months to the end of the last month')
  expect(dated('COMPARE', 'AS_SAVED', ['period', 'asAt'])).toBe('As it was saved')
  expect(dated('COMPARE', 'AS_SAVED', ['period'])).toBe('The period it was saved with, as known when it is asked')
})

it('the list says its order, and that it is cut where it is', () => {
  expect(listedInWords(1)).toBe('1 question: yours first, then those that others share, the newest first.')
  expect(listedInWords(499)).toBe('499 questions: yours first, then those that others share, the newest first.')
  expect(listedInWords(500)).toBe('500 questions: yours first, then those that others shared last, the newest first. Earlier ones are still asked at their addresses.')
})

it('a page is saved with dates that it can be asked for', () => {
  const offered = (page: 'MIX' | 'CHANGE', grain = 'MONTH') => newDatesOf({ page, parameters: [{ name: 'grain', value: grain }] })
  expect(offered('MIX')).toContain('YEAR_TO_DATE')
  expect(offered('CHANGE')).toEqual(['LAST_QUARTER', 'LAST_MONTH', 'LAST_FINANCIAL_YEAR'])
  expect(offered('CHANGE', 'QUARTER')).toEqual(['LAST_QUARTER', 'LAST_FINANCIAL_YEAR'])
})

it('a change over time is asked again for years alone, another page for any period', () => {
  const offered = ['YTD2026', 'FY2026', 'FY2026-Q1', 'YE2026-10', 'M2026-10'].map((code) => ({ code }))
  expect(periodsFor('CHANGE', offered).map(({ code }) => code)).toEqual(['FY2026', 'YE2026-10'])
  expect(periodsFor('MIX', offered)).toEqual(offered)
})

it('Home has the five that were shared last, newest first, whosoever they are', () => {
  const listed = [3, 1, 7, 6, 5, 4, 2].map((day) => ({ isShared: day !== 5, day, savedAt: `2026-11-0${day}T09:00:00Z` }))
  expect(newestShared(listed).map(({ day }) => day)).toEqual([7, 6, 4, 3, 2])
})
