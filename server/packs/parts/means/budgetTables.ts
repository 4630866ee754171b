import type { CapabilitiesAndMeans, UnitMeans } from '../../../comparison/means/capabilitiesAndMeans.ts'
import { missingCell } from '../compare/missingCell.ts'
import { numberColumn, textColumn } from '../../packColumn.ts'
import type { PackCell, PackTable } from '../../packContent.ts'

/** More rows are read in the files. */
const mostOnPage = 25

/** A row a unit in geographic order: its budget of all sources together, and the financial year that it is of. Unit: pounds. */
export function budgetTotalsTable({ units }: Pick<CapabilitiesAndMeans, 'units'>): PackTable {
  return {
    code: 'budget-totals',
    title: 'Budget of each unit, as its latest return in the period states it',
    columns: [textColumn('Unit'), numberColumn('All sources (pounds)'), textColumn('Financial year')],
    rows: units.map(({ unit, budget, budgetTotal, budgetYear, missingBudget }) => [
      unit.code,
      budgetTotal ?? missingCell(budget.length > 0 ? 'No total stated' : (missingBudget ?? 'Not stated')),
      budgetYear ? yearOf(budgetYear) : missingCell(missingBudget ?? 'Not stated'),
    ]),
    notes: ['For the financial year in which the return lies. Each return states a whole year, so returns are never added up.'],
    isOnPage: true,
  }
}

/**
 * A row for each source and term of each unit’s budget; for a unit that states none, why.
 *
 * Unit: pounds, for the financial year. Checked in: test/unit/packs/parts/meansSection.test.ts.
 */
export function budgetTable({ units }: Pick<CapabilitiesAndMeans, 'units'>): PackTable {
  const rows = units.flatMap(rowsOf)
  return {
    code: 'budget',
    title: 'Budget by source and term',
    columns: [textColumn('Unit'), textColumn('Source'), textColumn('Term'), numberColumn('Pounds'), textColumn('Financial year')],
    rows,
    notes: ['Pounds agreed for the financial year in which the return lies, by where the money is from and whether it is agreed for one year or for several.'],
    isOnPage: rows.length <= mostOnPage,
  }
}

function rowsOf({ unit, budget, budgetTotal, budgetYear, missingBudget }: UnitMeans): PackCell[][] {
  if (budget.length > 0) return budget.map(({ source, term, amount }) => [unit.code, source, term, amount, budgetYear ? yearOf(budgetYear) : missingCell('Not stated')])
  const why = missingCell(budgetTotal === null ? (missingBudget ?? 'Not stated') : 'No source stated')
  return [[unit.code, why, why, why, why]]
}

function yearOf({ inWords }: NonNullable<UnitMeans['budgetYear']>): string {
  return inWords.replace(/^Financial year /, '')
}
