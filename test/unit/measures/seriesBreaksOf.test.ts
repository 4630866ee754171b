import { expect, test } from 'vitest'
import { seriesBreaksOf } from '../../../server/measures/seriesBreaksOf.ts'
import { scopeOf } from './scopeOf.ts'

const change = (day: string, unitCode: string | null) => ({ day, unitCode, reason: 'counted otherwise', source: 'a circular' })

test('a unit has its own breaks and those of all units, from the start of the year before', () => {
  const breaks = [
    change('2025-03-31', 'EMSOU'), change('2025-04-01', 'EMSOU'), change('2026-01-01', null),
    change('2026-02-01', 'ERSOU'), change('2027-03-31', 'EMSOU'), change('2027-04-01', 'EMSOU'),
  ]
  const days = (unit: string | null) => seriesBreaksOf(scopeOf(unit, 'FY2026'), breaks).map(({ day }) => day)
  expect(days('EMSOU')).toEqual(['2025-04-01', '2026-01-01', '2027-03-31'])
  expect(days(null)).toEqual(['2025-04-01', '2026-01-01', '2026-02-01', '2027-03-31'])
})
