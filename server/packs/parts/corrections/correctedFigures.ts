import { numberColumn, textColumn } from '../../packColumn.ts'
import type { PackCell, PackTable } from '../../packContent.ts'

export const correctedCode = 'corrected-figures'

/** A figure that stands differently from how a pack gave it. */
export type CorrectedFigure = { unit: string; figure: string; before: PackCell; now: PackCell }

/**
 * Which counts by grade stand differently from how a pack gave them? Rows by their unit and columns by their name; what only one of the two
 * has is compared with nothing.
 *
 * @returns in the order of the table as it stands now
 * Checked in: test/unit/packs/parts/corrections.test.ts.
 */
export function correctedFigures(before: PackTable, now: PackTable): CorrectedFigure[] {
  return now.rows.flatMap(([unit, ...cells]) => {
    const own = before.rows.find(([name]) => name === unit)
    if (!own) return []
    return cells.flatMap((cell, at): CorrectedFigure[] => {
      const figure = now.columns[at + 1]?.name ?? ''
      const then = own[before.columns.findIndex(({ name }) => name === figure)]
      return then === undefined || isSame(then, cell) ? [] : [{ unit: String(unit), figure, before: counted(then), now: counted(cell) }]
    })
  })
}

/** Whether a pack gave any count at all. */
export function holdsCounts({ rows }: Pick<PackTable, 'rows'>): boolean {
  return rows.some((row) => row.slice(1).some((cell) => typeof counted(cell) === 'number'))
}

/** A row a figure. @param pack number of the pack before */
export function correctedTable(corrected: readonly CorrectedFigure[], { pack, period }: { pack: number; period: string }): PackTable {
  return {
    code: correctedCode,
    title: `Counts of ${period} that stand differently from pack ${pack}`,
    columns: [textColumn('Unit'), textColumn('Figure'), numberColumn(`As pack ${pack} gave it`), numberColumn('As it stands now'), numberColumn('Difference')],
    rows: corrected.map(({ unit, figure, before, now }) => [unit, figure, before, now, differenceOf(before, now)]),
    notes: [
      'Disruptions led, by counted grade. A figure changes where a record was corrected, graded again or withdrawn, where one came late, or where a return came in or was accepted again.',
      'Pack and figures now are of the same period, basis and way of filling what is missing.',
    ],
    isOnPage: true,
  }
}

function differenceOf(before: PackCell, now: PackCell): PackCell {
  if (typeof before === 'number' && typeof now === 'number') return now - before
  return { missing: typeof now === 'number' ? 'There was no figure before' : typeof before === 'number' ? 'There is no figure now' : 'There is no figure in either' }
}

/** A reason that is put otherwise is no other figure. */
function isSame(one: PackCell, other: PackCell): boolean {
  const [before, now] = [counted(one), counted(other)]
  return typeof before === 'number' || typeof now === 'number' ? before === now : true
}

function counted(cell: PackCell): PackCell {
  return typeof cell === 'object' && 'value' in cell ? cell.value : cell
}
