import type { ChartRow, ChartTable } from '../../charts/chartTable.ts'
import { inSentence } from '../../parts/numberInWords.ts'
import type { CapabilitiesFacts } from './capabilitiesDocument.ts'

/** A row a unit, source and term, units in geographic order, with each unit’s total; words where a unit states none. */
export function budgetTable(units: CapabilitiesFacts['units']): ChartTable {
  return {
    columns: [
      { key: 'unit', name: 'Unit', holds: 'text' },
      { key: 'source', name: 'Source', holds: 'text' },
      { key: 'term', name: 'Term', holds: 'text' },
      { key: 'year', name: 'For', holds: 'text' },
      { key: 'amount', name: 'Amount', unit: 'pounds', holds: 'number' },
    ],
    rows: units.toSorted((one, other) => one.unit.position - other.unit.position).flatMap(rowsOf),
  }
}

function rowsOf({ unit, budget, budgetTotal, budgetYear, missingBudget }: CapabilitiesFacts['units'][number]): ChartRow[] {
  const why = { missing: inSentence(missingBudget ?? 'not stated') }
  const year = budgetYear?.inWords ?? why
  if (budget.length === 0 && typeof budgetTotal !== 'number') return [{ unit: unit.code, source: why, term: why, year, amount: why }]
  return [
    ...budget.map(({ source, term, amount }): ChartRow => ({ unit: unit.code, source, term, year, amount })),
    { unit: unit.code, source: 'All sources', term: 'all terms', year, amount: budgetTotal ?? { missing: 'no total stated' } },
  ]
}
