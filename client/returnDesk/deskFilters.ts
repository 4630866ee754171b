import type { ShownCell, ShownDesk, ShownRow } from './deskFragment.ts'
import type { DeskSearch } from './deskSearch.ts'

export interface FilteredDesk {
  periods: ShownDesk['periods']
  rows: ShownRow[]
  /** Returns that the filters leave, of how many. */
  found: number
  of: number
}

/** Does a return answer every filter? Those of one kind are alternatives. */
export function isFound(cell: ShownCell, search: DeskSearch): boolean {
  const { states, lateness, units, unsent, queries, changed } = search
  return (
    (!states || states.includes(cell.state)) &&
    (!lateness || lateness.includes(cell.lateness)) &&
    (!units || units.includes(cell.unit.code)) &&
    // Days to its day are none once it is sent.
    (!unsent || typeof cell.daysToDue === 'number') &&
    (!queries || cell.openQueries > 0) &&
    (!changed || cell.changedRecords > 0)
  )
}

/** Units and periods in which something is found, in their order; the cells stay in the order of the periods that stay. */
export function filterDesk(desk: Pick<ShownDesk, 'periods' | 'rows'>, search: DeskSearch): FilteredDesk {
  const all = desk.rows.flatMap(({ cells }) => cells)
  const found = all.filter((cell) => isFound(cell, search))
  const keptPeriods = new Set(found.map(({ period }) => period.code))
  return {
    periods: desk.periods.filter(({ code }) => keptPeriods.has(code)),
    rows: desk.rows.flatMap((row) => {
      if (!row.cells.some((cell) => isFound(cell, search))) return []
      return [{ ...row, cells: row.cells.filter(({ period }) => keptPeriods.has(period.code)) }]
    }),
    found: found.length,
    of: all.length,
  }
}
