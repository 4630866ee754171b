import type { Cell, ChartColumn, ChartRow, ChartTable } from '../../charts/chartTable.ts'
import { inSentence } from '../../parts/numberInWords.ts'
import type { CapabilitiesFacts } from './capabilitiesDocument.ts'

type Units = CapabilitiesFacts['units']
type Line = Units[number]['budget'][number]

const notStated: Cell = { missing: 'not stated' }

/** A row a unit in geographic order: its total, what is from each source, and what is for which term; words where a unit states none. */
export function budgetTable(units: Units): ChartTable {
  const parts = [...partsOf(units, 'source'), ...partsOf(units, 'term')]
  return {
    columns: [
      { key: 'unit', name: 'Unit', holds: 'text' },
      { key: 'total', name: 'All sources', unit: 'pounds', holds: 'number' },
      ...parts.map(({ key, words }): ChartColumn => ({ key, name: `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`, unit: 'pounds', holds: 'number' })),
      { key: 'year', name: 'Financial year', holds: 'text' },
    ],
    rows: units.toSorted((one, other) => one.unit.position - other.unit.position).map(({ unit, budget, budgetTotal, budgetYear, missingBudget }): ChartRow => ({
      unit: unit.code,
      total: budgetTotal ?? { missing: budget.length > 0 ? 'no total stated' : inSentence(missingBudget ?? 'not stated') },
      ...Object.fromEntries(parts.map(({ key, by, words }) => [key, amountOf(budget.filter((line) => line[by] === words))])),
      year: budgetYear ? budgetYear.inWords.replace(/^Financial year /, '') : notStated,
    })),
  }
}

/** The sources, or the terms, that any unit states, in the order in which they are stated. */
function partsOf(units: Units, by: 'source' | 'term'): { key: string; by: typeof by; words: string }[] {
  return [...new Set(units.flatMap(({ budget }) => budget.map((line) => line[by])))].map((words) => ({ key: `${by}:${words}`, by, words }))
}

function amountOf(lines: readonly Line[]): Cell {
  return lines.length === 0 ? notStated : lines.reduce((sum, { amount }) => sum + amount, 0)
}
