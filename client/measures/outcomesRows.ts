import type { ChartTable } from '../charts/chartTable.ts'
import type { OutcomeFactsFragment } from '../graphql/generated/graphql.ts'

/** A row for each kind and unit of measure: kinds are never added to each other. */
export function outcomesRows(outcomes: readonly OutcomeFactsFragment[]): ChartTable {
  return {
    columns: [
      { key: 'kind', name: 'Outcome', holds: 'text' },
      { key: 'total', name: 'Total', holds: 'number' },
      { key: 'measureUnit', name: 'Unit of measure', holds: 'text' },
      { key: 'disruptions', name: 'Recorded on', unit: 'disruptions', holds: 'number' },
    ],
    rows: outcomes.map(({ kind, measureUnit, total, disruptions }) => ({
      kind: kind.name, kindCode: kind.code, measureUnitCode: measureUnit.code, total, measureUnit: measureUnit.name, disruptions,
    })),
  }
}
