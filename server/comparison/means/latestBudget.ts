import type { Basis } from '../../measures/basis.ts'
import { previousDay } from '../../periods/day.ts'
import { financialYearOf } from '../../periods/financialYear.ts'
import { parsePeriod, type Period } from '../../periods/period.ts'
import { budgetSources, budgetTerms } from '../../returnFigures/figureCatalogue.ts'
import { quantityOf, saidOf, type StatedReturn, whyNoReturn } from './statedReturns.ts'

/** Pounds for the financial year, by source and term in words. */
export type BudgetLine = { source: string; term: string; amount: number }

export type LatestBudget = { budget: BudgetLine[]; budgetTotal: number | null; budgetYear: Period | null; missingBudget: string | null }

const none = { budget: [], budgetTotal: null, budgetYear: null }

/**
 * The budget that the latest return in the period states, with the financial year that it is of.
 *
 * Why the latest alone: each return states the budget of a whole year, so that of several returns is never added up. Nil is 0, which the
 * unit stated.
 *
 * Checked in: test/unit/comparison/means/means.test.ts.
 */
export function latestBudget(returns: readonly StatedReturn[], basis: Basis): LatestBudget {
  const latest = returns.findLast(({ missing }) => missing === null)
  if (!latest) return { ...none, missingBudget: whyNoReturn(returns, basis) }
  const day = previousDay(latest.period.to)
  const budgetYear = parsePeriod(`FY${financialYearOf(day)}`, day)
  const budget = linesOf(latest)
  const budgetTotal = quantityOf(saidOf(latest, 'BUDGET_TOTAL', '').cell)
  if (budget.length > 0 || budgetTotal !== null) return { budget, budgetTotal, budgetYear, missingBudget: null }
  const isNil = latest.asks('BUDGET') && latest.cells.isNil('BUDGET')
  return { ...none, missingBudget: isNil ? 'Nil' : latest.asks('BUDGET') || latest.asks('BUDGET_TOTAL') ? 'No budget stated' : 'Not asked' }
}

function linesOf(one: StatedReturn): BudgetLine[] {
  return Object.entries(budgetSources).flatMap(([sourceCode, source]) =>
    Object.entries(budgetTerms).flatMap(([termCode, term]) => {
      const amount = quantityOf(saidOf(one, 'BUDGET', `${sourceCode}/${termCode}`).cell)
      return amount === null ? [] : [{ source, term, amount }]
    }))
}
