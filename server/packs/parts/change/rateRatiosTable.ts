import type { PeriodComparison } from '../../../comparison/change/periodComparison.ts'
import type { Period } from '../../../periods/period.ts'
import { missingCell } from '../compare/missingCell.ts'
import { geographicOrder } from '../compare/namesOfRows.ts'
import { estimateColumn, numberColumn, textColumn } from '../../packColumn.ts'
import type { PackCell, PackTable } from '../../packContent.ts'

/** Two periods of a unit, or of the network, set beside each other; or why they are not. */
export type RateRow = { of: string; found: Pick<PeriodComparison, 'earlier' | 'later' | 'ratio' | 'lower' | 'upper' | 'missing' | 'isOfPartAlone' | 'inWords'> | { missing: string } }

/**
 * A row for each unit, and for all together: gross of the period of the pack beside the same period a year before.
 *
 * Unit: disruptions; the ratio is of daily rates. Interval: 95%, exact. Checked in: test/unit/packs/parts/change/changeTables.test.ts.
 */
export function rateRatiosTable({ rows, later, earlier }: { rows: readonly RateRow[] } & Record<'later' | 'earlier', Pick<Period, 'inWords'>>, notes: string[]): PackTable {
  return {
    code: 'rate-ratios',
    title: `Gross disruptions led: ${later.inWords}, beside ${earlier.inWords}`,
    columns: [
      textColumn('Unit'), numberColumn('Count'), numberColumn('Days counted'), numberColumn('Count, a year before'), numberColumn('Days counted, a year before'),
      estimateColumn('Times the daily rate of a year before', 2), textColumn('In words'),
    ],
    rows: rows.map(({ of, found }) => [of, ...cellsOf(found)]),
    notes: [
      geographicOrder,
      ...notes,
      'Interval of the ratio: conditional binomial with Clopper-Pearson limits (95%; Przyborowski and Wilenski 1940). Where it holds 1, chance alone could make the difference. It does not say what the change came from.',
    ],
    isOnPage: true,
  }
}

function cellsOf(found: RateRow['found']): PackCell[] {
  if (!('inWords' in found)) return Array.from({ length: 6 }, () => missingCell(found.missing))
  const { earlier, later, ratio, lower, upper, missing, inWords } = found
  return [
    later.count, later.days, earlier.count, earlier.days,
    ratio === null || lower === null || upper === null ? missingCell(missing ?? 'Not known') : { value: ratio, lower, upper },
    inWords,
  ]
}
