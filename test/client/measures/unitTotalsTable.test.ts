import { expect, test } from 'vitest'
import { unitTotalsTable } from '../../../client/measures/unitTotalsTable.ts'

type Units = Parameters<typeof unitTotalsTable>[0]

test('a count and its limits are three numbers, which a file can hold', () => {
  const count = { value: 29, lower: 19.4213, upper: 41.6499 }
  const headline = { gross: count, major: count, moderate: count, minor: count, negative: count, noImpact: count, supportedGross: count }
  const { rows, columns } = unitTotalsTable([{ unit: { code: 'EMSOU', name: 'East Midlands' }, headline }] as unknown as Units)
  expect(rows[0]).toMatchObject({ code: 'EMSOU', gross: 29, grossLower: 19.42, grossUpper: 41.65, moderate: 29, supported: 29 })
  expect(columns.filter((column) => column.limits).map((column) => column.key)).toEqual(['gross', 'major', 'negative'])
})
