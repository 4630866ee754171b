import type { ChartRow, ChartTable } from '../charts/chartTable.ts'
import type { MonthlyFactsFragment } from '../graphql/generated/graphql.ts'
import { partOfReturns, whyNotDrawn, type GapsOfFigures } from './monthsNotDrawn.ts'

const unit = 'disruptions'
const series = ['gross', 'major', 'moderate', 'minor', 'negative', 'noImpact', 'supportedGross'] as const

interface Without extends GapsOfFigures {
  /** How many units the figures are about. */
  units: number
}

const nothing: Without = { gaps: [], gapsFilled: false, units: 1 }

/**
 * A row a month, then the records dated more loosely than a month, so that rows and total agree. A month without
 * any return has no numbers; one in which some units' are missing says how many are there, and carries it in `part` for the chart.
 */
export function monthlyTable(monthly: MonthlyFactsFragment, without: Without = nothing): ChartTable {
  const months = monthly.months.map((month, index): ChartRow => {
    const missing = whyNotDrawn(without, month.slice(0, 7), without.units)
    const part = partOfReturns(without, month.slice(0, 7), without.units)
    return {
      month: month.slice(0, 7),
      inWords: monthly.monthsInWords[index] ?? month,
      ...Object.fromEntries(series.map((key) => [key, missing ?? monthly[key][index] ?? 0])),
      ...(part ? { part } : {}),
      returns: missing ? `0 of ${without.units}` : part ?? `${without.units} of ${without.units}`,
    }
  })
  const { datedTooLoosely: loose } = monthly
  const isShort = months.some((row) => row['part'] !== undefined)
  return {
    columns: [
      { key: 'inWords', name: 'Month', holds: 'text' },
      ...(isShort ? [{ key: 'returns', name: 'Returns', holds: 'text' } as const] : []),
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
        returns: { missing: 'not split by month' },
      },
    ],
  }
}
