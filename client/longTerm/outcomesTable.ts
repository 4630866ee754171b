import type { ChartTable } from '../charts/chartTable.ts'
import type { OutcomeCountFactsFragment } from '../graphql/generated/graphql.ts'
import { outcomesInOrder } from './outcomeWords.ts'

/** Each sequence in one row: what became of the group, then why the rest could not be measured. */
export function outcomesTable(counts: OutcomeCountFactsFragment): ChartTable {
  return {
    columns: [
      { key: 'name', name: 'What became of the group', holds: 'text' },
      { key: 'sequences', name: 'Sequences', holds: 'number' },
      { key: 'measured', name: 'Measured', holds: 'text' },
      { key: 'means', name: 'Meaning', holds: 'text' },
    ],
    rows: outcomesInOrder.map(({ outcome, count, name, means, look }) => ({
      code: outcome, name, means, look, measured: look === 'hollow' ? 'no' : 'yes', sequences: Number(counts[count]),
    })),
  }
}

/** Rows that are drawn: what was measured always, also at 0; what was not, only where there is some. */
export function drawnOutcomes({ columns, rows }: ChartTable): ChartTable {
  return { columns, rows: rows.filter((row) => row['measured'] === 'yes' || row['sequences'] !== 0) }
}
