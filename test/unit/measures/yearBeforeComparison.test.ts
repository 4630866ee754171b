import { expect, test } from 'vitest'
import { compareWithYearBefore } from '../../../server/measures/yearBeforeComparison.ts'
import { scopeOf } from './scopeOf.ts'
import { stepsOf } from './stepsOf.ts'

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
