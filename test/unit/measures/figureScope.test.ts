import { describe, expect, test } from 'vitest'
import type { Viewer } from '../../../server/access/viewer.ts'
import { RefusedError } from '../../../server/errors.ts'
import { figureScope, grainOf, overlapsYearBefore } from '../../../server/measures/figureScope.ts'
import { firstDayNotElapsed } from '../../../server/measures/firstDayNotElapsed.ts'
import { parsePeriod } from '../../../server/periods/period.ts'
import { smallReference } from './referenceOf.ts'

const viewer: Viewer = { code: 'BOARD-1', label: 'Board member 1', role: 'BOARD_MEMBER', unitCode: null }
/** Somebody who may open the records of EMSOU, and so ask for any days and moment of it. */
const recorder: Viewer = { code: 'EMSOU-RECORDER-1', label: 'EMSOU recorder 1', role: 'RECORDER', unitCode: 'EMSOU' }
const asker = { viewer, now: new Date('2026-11-20T12:00:00Z'), reference: smallReference() }

test('the figures of a page are of one unit, period and moment', () => {
  const scope = figureScope(asker, 'EMSOU', { period: 'FY2026', asAt: null })
  expect(scope).toMatchObject({
    unit: { code: 'EMSOU' },
    period: { from: '2026-04-01', to: '2027-04-01' },
    asAt: asker.now,
    elapsedTo: '2026-11-21',
    yearBefore: { from: '2025-04-01', to: '2026-04-01' },
  })
})

test('"to date" means to the as-at day, so that the same address gives the same figures again later', () => {
  const asAt = new Date('2026-06-10T12:00:00Z')
  const scope = figureScope({ ...asker, viewer: recorder }, 'EMSOU', { period: 'YTD2026', asAt })
  expect(scope.period).toMatchObject({ from: '2026-04-01', to: '2026-06-11' })
  expect(scope.yearBefore).toMatchObject({ from: '2025-04-01', to: '2025-06-11' })
})

test('the as-at day is a London day', () => {
  const asAt = new Date('2026-06-10T23:30:00Z')
  expect(figureScope({ ...asker, viewer: recorder }, 'EMSOU', { period: 'FY2026', asAt }).asAtDay).toBe('2026-06-11')
})

test.each([
  ['a unit that is not there', 'NOWHERE', { period: 'FY2026', asAt: null }, 'unit'],
  ['a period that means nothing', 'EMSOU', { period: 'FY26', asAt: null }, 'period'],
  ['a year to date that has not begun', 'EMSOU', { period: 'YTD2027', asAt: null }, 'period'],
  ['a period without a year before it', 'EMSOU', { period: 'FY1990', asAt: null }, 'period'],
  ['a moment that has not come', 'EMSOU', { period: 'FY2026', asAt: new Date('2026-11-20T12:00:01Z') }, 'asAt'],
])('%s is refused and the field is named', (_what, unit, asked, field) => {
  const refused = refusalOf(() => figureScope(asker, unit, asked))
  expect(refused.problems).toEqual([{ field, message: refused.message }])
})

test.each([
  ['an auditor', { ...viewer, role: 'AUDITOR' as const }],
  ['an administrator', { ...viewer, role: 'ADMINISTRATOR' as const }],
  ['somebody who has not said who they are', null],
])('%s sees no figures, whatever they ask for', (_who, someone) => {
  const refused = refusalOf(() => figureScope({ ...asker, viewer: someone }, 'NOWHERE', { period: 'FY26', asAt: null }))
  expect(refused.problems).toEqual([])
})

test('a moment that Longview chose itself may be any; one that somebody chose, who may not open the records, is the end of a month', () => {
  const asAt = new Date('2026-11-20T11:59:00Z')
  expect(figureScope({ ...asker, ownMoment: asAt }, null, { period: 'FY2026', asAt }).asAt).toEqual(asAt)
  for (const ownMoment of [undefined, new Date('2026-11-20T11:58:59Z')]) {
    expect(refusalOf(() => figureScope({ ...asker, ...(ownMoment ? { ownMoment } : {}) }, null, { period: 'FY2026', asAt })).problems[0]?.field).toBe('asAt')
  }
})

test('no figure goes beyond the as-at day', () => {
  const year = parsePeriod('FY2026', '2026-11-20')
  expect(firstDayNotElapsed(year, '2026-03-31')).toBe('2026-04-01')
  expect(firstDayNotElapsed(year, '2026-04-01')).toBe('2026-04-02')
  expect(firstDayNotElapsed(year, '2030-01-01')).toBe('2027-04-01')
})

test('running totals step by day up to 800 days, by month beyond, and by month for those who may not open the records', () => {
  const grain = (period: string, mayOpenRecords: boolean) => grainOf({ period: parsePeriod(period, '2026-11-20'), mayOpenRecords })
  expect(grain('2024-01-01..2026-03-10', true)).toBe('day')
  expect(grain('2024-01-01..2026-03-11', true)).toBe('month')
  expect(grain('2026-10-01..2026-10-31', false)).toBe('month')
})

test('a period longer than a year overlaps the year before', () => {
  const overlaps = (period: string) => overlapsYearBefore(figureScope({ ...asker, viewer: recorder }, 'EMSOU', { period, asAt: null }))
  expect(overlaps('FY2025')).toBe(false)
  expect(overlaps('2025-04-01..2026-04-01')).toBe(true)
})

describe('somebody who may not open the records', () => {
  const others: [string, Viewer | null, string | null][] = [
    ['the board, of a unit', viewer, 'EMSOU'], ['the board, of the network', viewer, null],
    ['a recorder, of another unit', recorder, 'ERSOU'], ['a recorder, of the network', recorder, null],
  ]
  const ask = (someone: Viewer | null, unit: string | null, period: string, asAt: string | null) => () =>
    figureScope({ ...asker, viewer: someone }, unit, { period, asAt: asAt === null ? null : new Date(asAt) })

  test.each(others)('is given whole months only: %s', (_who, someone, unit) => {
    for (const period of ['2026-04-01..2026-04-29', '2026-04-02..2026-04-30', '2026-04-12..2026-04-12', '2025-04-01..2026-10-15']) {
      expect(refusalOf(ask(someone, unit, period, null)).problems).toEqual([{ field: 'period', message: expect.stringContaining('whole months') }])
    }
    for (const period of ['2026-04-01..2026-04-30', '2024-02-01..2026-02-28', 'FY2026', 'FY2026-Q1', 'M2026-09', 'YE2026-09', 'YTD2026']) expect(ask(someone, unit, period, null)).not.toThrow()
  })

  test.each(others)('is given what is known now or was at the end of a month in London: %s', (_who, someone, unit) => {
    for (const asAt of ['2026-10-31T12:00:00Z', '2026-10-30T23:59:59Z', '2026-11-01T00:00:00.001Z', '2026-07-31T23:00:00.001Z', '2026-07-31T23:59:59Z']) {
      expect(refusalOf(ask(someone, unit, 'FY2026', asAt)).problems).toEqual([{ field: 'asAt', message: expect.stringContaining('end of the last day of a month') }])
    }
    for (const asAt of ['2026-11-01T00:00:00Z', '2026-10-31T23:59:59.999Z', '2026-07-31T23:00:00Z', '2026-07-31T22:59:59.999Z']) expect(ask(someone, unit, 'FY2026', asAt)).not.toThrow()
  })
})

function refusalOf(work: () => unknown): RefusedError {
  try {
    work()
  } catch (error) {
    if (error instanceof RefusedError) return error
    throw error
  }
  throw new Error('It was not refused')
}

test.each(['FY2027', 'M2026-12', '2027-01-01..2027-01-31'])('%s had not begun by the as-at moment: it is refused, because nothing to count is not the same as none', (period) => {
  expect(() => figureScope(asker, 'EMSOU', { period, asAt: null })).toThrow(/had not begun on 20 November 2026/)
})
