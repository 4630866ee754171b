import { describe, expect, test } from 'vitest'
import { cumulativeTable, oneYearOn } from '../../../client/measures/cumulativeTable.ts'
import { cumulativeTitle } from '../../../client/measures/cumulativeTitle.ts'

type Running = Parameters<typeof cumulativeTable>[0]

function running(days: string[], gross: number[], negative = gross.map(() => 0)): Running {
  const none = gross.map(() => 0)
  return { grain: 'day', days, major: none, moderate: none, minor: gross, negative, gross, noImpact: none }
}

describe('running totals beside the year before', () => {
  const table = cumulativeTable(
    running(['2026-04-01', '2026-04-02', '2026-04-03'], [1, 1, 4], [0, 1, 1]),
    running(['2025-04-01', '2025-04-02', '2025-04-03', '2025-04-04'], [2, 2, 2, 6]),
  )

  test('the year before is moved on by one year', () => {
    expect(table.rows.map((row) => [row['day'], row['grossYearBefore']])).toContainEqual(['2026-04-04', 6])
    expect(oneYearOn('2024-02-29')).toBe('2025-02-28')
  })

  test('a day that has not come is "not yet", never 0', () => {
    expect(table.rows.at(-1)?.['gross']).toEqual({ missing: 'not yet' })
  })

  test('the title compares the same day of both years and names the negatives', () => {
    expect(cumulativeTitle(table, '2026-04-03')).toBe('4 gross disruptions, 2 more than by the same day a year earlier; 1 negative')
  })

  test('no comparison is made on a day that has not come', () => {
    expect(cumulativeTitle(table, '2026-04-02')).toBe('4 gross disruptions; 1 negative')
  })

  test('a year before that holds some of the same disruptions is not compared', () => {
    expect(cumulativeTitle(table, '2026-04-03', true)).toBe('4 gross disruptions; 1 negative')
  })

  test('one disruption, as many as before', () => {
    const same = cumulativeTable(running(['2026-04-01'], [1]), running(['2025-04-01'], [1]))
    expect(cumulativeTitle(same, '2026-04-01')).toBe('1 gross disruption, as many as by the same day a year earlier; 0 negative')
  })

  test('by month, February stands beside February whichever its last day is', () => {
    const monthly = (days: string[], gross: number[]) => ({ ...running(days, gross), grain: 'month' })
    const leap = cumulativeTable(monthly(['2020-01-31', '2020-02-29'], [1, 3]), monthly(['2019-01-31', '2019-02-28'], [2, 5]))
    expect(leap.rows.map((row) => [row['day'], row['gross'], row['grossYearBefore']])).toEqual([['2020-01-31', 1, 2], ['2020-02-29', 3, 5]])
    const after = cumulativeTable(monthly(['2021-01-31', '2021-02-28'], [1, 3]), monthly(['2020-01-31', '2020-02-29'], [2, 5]))
    expect(after.rows.map((row) => [row['day'], row['grossYearBefore']])).toEqual([['2021-01-31', 2], ['2021-02-28', 5]])
    const cut = cumulativeTable(monthly(['2020-01-31', '2020-02-28'], [1, 3]), monthly(['2019-01-31', '2019-02-28'], [2, 5]))
    expect(cut.rows.map((row) => [row['day'], row['grossYearBefore']])).toEqual([['2020-01-31', 2], ['2020-02-28', 5]])
  })

  test('a month that still runs gets no number of another day of that month', () => {
    const monthly = (days: string[], gross: number[]) => ({ ...running(days, gross), grain: 'month' })
    const { rows } = cumulativeTable(monthly(['2026-10-31', '2026-11-20'], [1, 3]), monthly(['2025-10-31', '2025-11-30', '2025-12-31'], [2, 5, 6]))
    expect(rows.map((row) => [row['day'], row['gross'], row['grossYearBefore']])).toEqual([
      ['2026-10-31', 1, 2],
      ['2026-11-20', 3, { missing: 'known by whole month only' }],
      ['2026-11-30', { missing: 'not yet' }, 5],
      ['2026-12-31', { missing: 'not yet' }, 6],
    ])
  })

  test('a year before of which there is too little to say has no column, and nothing is compared', () => {
    const alone = cumulativeTable(running(['2026-04-01', '2026-04-02'], [4, 9]), running([], []))
    expect(alone.columns.map((column) => column.key)).not.toContain('grossYearBefore')
    expect(Object.keys(alone.rows[0] ?? {})).not.toContain('grossYearBefore')
    expect(cumulativeTitle(alone, '2026-04-02')).toBe('9 gross disruptions; 0 negative')
  })

  test('a period that has not begun says so', () => {
    expect(cumulativeTitle(cumulativeTable(running([], []), running([], [])), '2026-04-01')).toBe('No day of this period has been reached')
  })
})
