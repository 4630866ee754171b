import { describe, expect, test } from 'vitest'
import { csvText } from '../../../client/charts/csvText.ts'
import { hasGap } from '../../../client/charts/hasGap.ts'
import { cumulativeTable } from '../../../client/measures/cumulativeTable.ts'
import { monthlyTable } from '../../../client/measures/monthlyTable.ts'
import { monthlyTitle } from '../../../client/measures/monthlyTitle.ts'
import { missingInWords, type Gap } from '../../../client/measures/monthsNotDrawn.ts'
import { unitTotalsTable } from '../../../client/measures/unitTotalsTable.ts'

const gap = (unit: string, month: string, inWords: string, why: Gap['why'] = 'NOT_RECEIVED'): Gap =>
  ({ unit: { code: unit }, period: { from: `${month}-01`, lastDay: `${month}-30`, inWords }, why })
const gaps = [gap('EMSOU', '2026-05', 'May 2026')]
const none = { major: 0, moderate: 0, minor: 0, negative: 0, noImpact: 0, gross: 0 }
const series = (...counts: number[]) => ({ major: counts, moderate: counts, minor: counts, negative: counts, noImpact: counts, gross: counts, supportedGross: counts })
const monthly = { months: ['2026-04', '2026-05', '2026-06'], monthsInWords: ['April 2026', 'May 2026', 'June 2026'], ...series(2, 0, 3), datedTooLoosely: none } as unknown as Parameters<typeof monthlyTable>[0]
const running = { grain: 'month', days: ['2026-04-30', '2026-05-31', '2026-06-30'], ...series(2, 2, 2) } as unknown as Parameters<typeof cumulativeTable>[0]
const noYearBefore = { ...running, days: [] }

describe('a month whose return is missing', () => {
  test('has no number in the table, the chart and the file, and is in no title', () => {
    const table = monthlyTable(monthly, { gaps, gapsFilled: false, units: 1 })
    expect(table.rows.map((row) => row['gross'])).toEqual([2, { missing: 'not received' }, 3, 0])
    expect(monthlyTitle(table)).toMatch(/^Between 2 and 3 gross a month/)
    const origin = { inventedInWords: null, definition: null, place: 'EMSOU', placeCode: 'EMSOU', period: { code: 'FY2026-Q1', inWords: 'Q1', from: '2026-04-01', lastDay: '2026-06-30' }, asAt: '2026-11-20T09:30:00.000Z', basis: 'As returned: 2 of 3 returns', returns: 'Returns: 2 of 3 received; May missing', source: 'Longview', caveats: [] }
    expect(csvText(origin, 'Disruptions', table, [])).toMatch(/Basis,As returned: 2 of 3 returns[^]*Returns,2 of 3 received; May missing[^]*May 2026,not received/)
  })

  test('breaks the running total, and every month of it stands', () => {
    const table = cumulativeTable(running, noYearBefore, { gaps, gapsFilled: false })
    expect(table.rows.map((row) => row['gross'])).toEqual([2, { missing: 'not received' }, 2])
    expect([hasGap(table.rows, 'gross'), hasGap(cumulativeTable(running, noYearBefore).rows, 'gross')]).toEqual([true, false])
  })

  test('is drawn where it was filled with what is recorded', () => {
    expect(monthlyTable(monthly, { gaps, gapsFilled: true, units: 1 }).rows.map((row) => row['gross'])).toEqual([2, 0, 3, 0])
    expect(missingInWords({ gaps, gapsFilled: true }, true)).toEqual(['Filled with what is recorded: May 2026 (not received).'])
  })

  test('is drawn for the network where another unit’s is there, with words on whose is missing', () => {
    const short = monthlyTable(monthly, { gaps, gapsFilled: false, units: 2 })
    expect(short.rows.map((row) => row['gross'])).toEqual([2, 0, 3, 0])
    expect(missingInWords({ gaps: [...gaps, gap('ERSOU', '2026-05', 'May 2026', 'NOT_DUE')], gapsFilled: false }, false)).toEqual(['In no sum: May 2026: EMSOU, ERSOU.'])
    // It does not look whole: the table says how many returns it holds, the chart marks it, the title tells of it.
    expect(short.rows.map((row) => row['returns'])).toEqual(['2 of 2', '1 of 2', '2 of 2', { missing: 'not split by month' }])
    expect(short.columns.map(({ name }) => name)).toContain('Returns')
    expect(short.rows.map((row) => row['part'])).toEqual([undefined, '1 of 2', undefined, undefined])
    expect(monthlyTitle(short)).toMatch(/some units’ returns are missing in 1 of them$/)
    expect(monthlyTable(monthly, { gaps, gapsFilled: true, units: 2 }).columns.map(({ key }) => key)).not.toContain('returns')
    const both = monthlyTable(monthly, { gaps: [...gaps, gap('ERSOU', '2026-05', 'May 2026', 'NOT_DUE')], gapsFilled: false, units: 2 })
    expect(both.rows[1]?.['gross']).toEqual({ missing: 'no return' })
  })
})

test('a unit without any return has no counts, which is not 0', () => {
  const count = { value: 0, lower: 0, upper: 3.7 }
  const headline = { gross: count, major: count, moderate: count, minor: count, negative: count, noImpact: count, supportedGross: count }
  const units = [{ unit: { code: 'EMSOU', name: 'East Midlands' }, headline, gaps: [] }, { unit: { code: 'ERSOU', name: 'Eastern' }, headline, gaps }] as unknown as Parameters<typeof unitTotalsTable>[0]
  const { rows, columns } = unitTotalsTable(units, { expectedEach: 1, gapsFilled: false })
  expect(rows).toMatchObject([{ gross: 0, returns: '1 of 1' }, { gross: { missing: 'no return' }, supported: { missing: 'no return' }, returns: '0 of 1' }])
  expect(columns.map(({ key }) => key)).toContain('returns')
})
