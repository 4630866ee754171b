import { expect, test } from 'vitest'
import { comparable, compareWithYearBefore } from '../../../server/measures/yearBeforeComparison.ts'
import { known } from '../../../server/units/referenceData.ts'
import { smallReference } from './referenceOf.ts'
import { scopeOf as scoped } from './scopeOf.ts'
import { stepsOf } from './stepsOf.ts'

const scopeOf = (unit: string | null, period: string, grain: 'day' | 'month' = 'day') => ({ ...scoped(unit, period), grain })

test('a year under way is compared with the same days a year before, not with the whole year', () => {
  const scope = scopeOf('EMSOU', 'FY2026')
  // 1 April to 20 November are days 0 to 233.
  const now = [stepsOf({ steps: [0, 233], disruptions: [300, 47] })]
  const then = [stepsOf({ steps: [0, 233, 234], disruptions: [200, 48, 999] })]
  const comparison = compareWithYearBefore(scope, now, then, [])
  expect(comparison).toMatchObject({ gross: 347, grossYearBefore: 248 })
  if (typeof comparison === 'string') throw new Error(comparison)
  expect([comparison.ratio, comparison.lower, comparison.upper].map((each) => each.toFixed(3))).toEqual(['1.399', '1.185', '1.654'])
})

test('by month, a year under way is compared by the months that have passed', () => {
  // April to October are months 0 to 6; November still runs.
  const now = [stepsOf({ steps: [0, 6, 7], disruptions: [300, 7, 999] })]
  const then = [stepsOf({ steps: [0, 6, 7], disruptions: [200, 8, 999] })]
  expect(compareWithYearBefore(scopeOf('EMSOU', 'FY2026', 'month'), now, then, [])).toMatchObject({ gross: 307, grossYearBefore: 208, lastDay: '2026-10-31' })
})

test('years of which a return is missing are not compared', () => {
  expect(compareWithYearBefore(scopeOf('EMSOU', 'FY2025'), [stepsOf({})], null, [])).toBe('NOT_ALL_RETURNS')
  const on = { basis: 'AS_RETURNED', gapsFilled: false } as const
  const gap = { unit: known(smallReference().units, 'EMSOU'), period: scopeOf('EMSOU', 'M2026-09').period, why: 'NOT_RECEIVED', inWords: '' } as const
  const then = [stepsOf({})]
  expect(comparable({ ...on, gaps: [gap] }, then)).toBeNull()
  expect(comparable({ ...on, gaps: [gap], gapsFilled: true }, then)).toBe(then)
  expect(comparable({ ...on, gaps: [] }, then)).toBe(then)
})

test('negatives, no impact and supported are in neither side', () => {
  const scope = scopeOf('EMSOU', 'FY2025')
  const others = [stepsOf({ grade: 'NEGATIVE' }), stepsOf({ grade: 'NO_IMPACT' }), stepsOf({ credit: 'SUPPORTED' })]
  expect(compareWithYearBefore(scope, [stepsOf({}), ...others], [stepsOf({}), ...others], [])).toMatchObject({ gross: 1, grossYearBefore: 1 })
})

test('a leap day more is allowed for', () => {
  const comparison = compareWithYearBefore(scopeOf(null, '2024-02-01..2024-02-29'), [stepsOf({ disruptions: [29] })], [stepsOf({ disruptions: [28] })], [])
  expect(comparison).toMatchObject({ ratio: 1 })
})

test.each([
  ['the period overlaps the year before', '2024-04-01..2026-03-31', [stepsOf({})], [], 'OVERLAPS_YEAR_BEFORE'],
  ['there was none a year before', 'FY2025', [], [], 'NONE_YEAR_BEFORE'],
  [
    'the way of counting changed in between', 'FY2025', [stepsOf({})],
    [{ day: '2025-04-01', unitCode: null, reason: 'counted otherwise', source: 'a circular' }], 'COUNTED_OTHERWISE',
  ],
])('there is no comparison where %s', (_why, period, then, breaks, reason) => {
  expect(compareWithYearBefore(scopeOf('EMSOU', period), [stepsOf({})], then, breaks)).toBe(reason)
})

test('by month, a period of which no whole month has passed has nothing to compare, whatever the year before had', () => {
  expect(compareWithYearBefore(scopeOf('EMSOU', 'M2026-11', 'month'), [stepsOf({})], [stepsOf({})], [])).toBe('NO_WHOLE_MONTH')
})
