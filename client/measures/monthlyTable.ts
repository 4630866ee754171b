import type { ChartRow, ChartTable } from '../charts/chartTable.ts'
import type { MonthlyFactsFragment } from '../graphql/generated/graphql.ts'

const unit = 'disruptions'
const series = ['gross', 'major', 'moderate', 'minor', 'negative', 'noImpact', 'supportedGross'] as const

/** A row a month, then the records dated more loosely than a month, so that rows and total agree. */
export function monthlyTable(monthly: MonthlyFactsFragment): ChartTable {
  const months = monthly.months.map((month, index): ChartRow => ({
    month: month.slice(0, 7),
    inWords: monthly.monthsInWords[index] ?? month,
    ...Object.fromEntries(series.map((key) => [key, monthly[key][index] ?? 0])),
  }))
  const { datedTooLoosely: loose } = monthly
  return {
    columns: [
      { key: 'inWords', name: 'Month', holds: 'text' },
      { key: 'gross', name: 'Gross', unit, holds: 'number' },
      { key: 'major', name: 'Major', unit, holds: 'number' },
      { key: 'moderate', name: 'Moderate', unit, holds: 'number' },
      { key: 'minor', name: 'Minor', unit, holds: 'number' },
      { key: 'negative', name: 'Negative', unit, holds: 'number' },
      { key: 'noImpact', name: 'No impact', unit, holds: 'number' },
      { key: 'supportedGross', name: 'Supported, gross', unit, holds: 'number' },
    ],
    rows: [
      ...months,
      {
        month: 'loose', inWords: 'Dated too loosely', gross: loose.gross, major: loose.major, moderate: loose.moderate,
        minor: loose.minor, negative: loose.negative, noImpact: loose.noImpact, supportedGross: { missing: 'not split by month' },
      },
    ],
  }
}
