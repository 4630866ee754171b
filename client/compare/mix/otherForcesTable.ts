import type { ChartTable } from '../../charts/chartTable.ts'
import type { MixFacts } from './mixDocument.ts'

/** Forces of other units, or of none, that took part in what a unit led: counts alone, as they are in no share of its forces. */
export function otherForcesTable(rows: MixFacts['byForce']): ChartTable {
  return {
    columns: [
      { key: 'name', name: 'Force', holds: 'text' },
      { key: 'unit', name: 'Unit', holds: 'text' },
      { key: 'gross', name: 'Gross', unit: 'disruptions', holds: 'number' },
      { key: 'negative', name: 'Negative', unit: 'disruptions', holds: 'number' },
    ],
    rows: rows.map(({ force, unit, counts }) => ({
      code: force.code, name: force.name, unit: unit?.code ?? { missing: 'of no unit' }, gross: counts.gross, negative: counts.negative,
    })),
  }
}
