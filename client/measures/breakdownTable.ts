import type { ChartTable } from '../charts/chartTable.ts'
import type { BreakdownFactsFragment } from '../graphql/generated/graphql.ts'

const unit = 'disruptions'

/** The API's code of the row of disruptions that name none: of the total, but no force, and no filter of the list. */
export const noneNamed = 'NONE'

/** @param rowName what a row is, as the head of its column: "Threat" */
export function breakdownTable(rows: readonly BreakdownFactsFragment[], rowName: string): ChartTable {
  return {
    columns: [
      { key: 'name', name: rowName, holds: 'text' },
      { key: 'gross', name: 'Gross', unit, holds: 'number' },
      { key: 'major', name: 'Major', unit, holds: 'number' },
      { key: 'moderate', name: 'Moderate', unit, holds: 'number' },
      { key: 'minor', name: 'Minor', unit, holds: 'number' },
      { key: 'negative', name: 'Negative', unit, holds: 'number' },
      { key: 'noImpact', name: 'No impact', unit, holds: 'number' },
    ],
    rows: rows.map(({ code, name, counts }) => ({
      code, name, gross: counts.gross, major: counts.major, moderate: counts.moderate, minor: counts.minor,
      negative: counts.negative, noImpact: counts.noImpact,
    })),
  }
}
