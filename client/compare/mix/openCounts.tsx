import { cellInWords } from '../../charts/cellInWords.ts'
import { textOf } from '../../charts/chartTable.ts'
import type { OpenCell } from '../../charts/FigureTable.tsx'
import { recordsSearch, type FiguresShown } from '../../measures/recordsSearch.ts'
import { RecordsLink } from '../../measures/RecordsLink.tsx'

/** Draws counts of a row as links to the records under them; none for whoever may not open these. */
export function openCounts(opens: FiguresShown | null, under: 'strand' | 'threat' | 'force'): OpenCell | undefined {
  if (!opens) return undefined
  return (row, column) => {
    const code = textOf(row, 'code')
    const cell = row[column.key]
    // What names none is no filter of the list.
    if (code === 'NONE' || typeof cell !== 'number') return null
    const search = recordsSearch(opens, column.key, { [under]: code })
    return search && <RecordsLink search={search} what={`${column.name}, ${textOf(row, 'name')}`}>{cellInWords(cell, column)}</RecordsLink>
  }
}
