import { expect, test } from 'vitest'
import type { Viewer } from '../../../server/access/viewer.ts'
import { RefusedError } from '../../../server/errors.ts'
import { figureScope, grainOf, overlapsYearBefore } from '../../../server/measures/figureScope.ts'
import { firstDayNotElapsed } from '../../../server/measures/firstDayNotElapsed.ts'
import { parsePeriod } from '../../../server/periods/period.ts'
import { smallReference } from './referenceOf.ts'

const viewer: Viewer = { code: 'BOARD-1', label: 'Board member 1', role: 'BOARD_MEMBER', unitCode: null }
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
  const scope = figureScope(asker, null, { period: 'YTD2026', asAt })
  expect(scope.period).toMatchObject({ from: '2026-04-01', to: '2026-06-11' })
  expect(scope.yearBefore).toMatchObject({ from: '2025-04-01', to: '2025-06-11' })
})

test('the as-at day is a London day', () => {
  const asAt = new Date('2026-06-10T23:30:00Z')
  expect(figureScope(asker, null, { period: 'FY2026', asAt }).asAtDay).toBe('2026-06-11')
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

test('no figure goes beyond the as-at day', () => {
  const year = parsePeriod('FY2026', '2026-11-20')
  expect(firstDayNotElapsed(year, '2026-03-31')).toBe('2026-04-01')
  expect(firstDayNotElapsed(year, '2026-04-01')).toBe('2026-04-02')
  expect(firstDayNotElapsed(year, '2030-01-01')).toBe('2027-04-01')
})

test('running totals step by day up to 800 days, by month beyond', () => {
  expect(grainOf(parsePeriod('2024-01-01..2026-03-10', '2026-11-20'))).toBe('day')
  expect(grainOf(parsePeriod('2024-01-01..2026-03-11', '2026-11-20'))).toBe('month')
})

test('a period longer than a year overlaps the year before', () => {
  const overlaps = (period: string) => overlapsYearBefore(figureScope(asker, null, { period, asAt: null }))
  expect(overlaps('FY2025')).toBe(false)
  expect(overlaps('2025-04-01..2026-04-01')).toBe(true)
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
