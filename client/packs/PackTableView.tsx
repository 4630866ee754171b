import { useState } from 'react'
import { Table, type Column } from '../parts/Table.tsx'
import { isFigure } from './isFigure.ts'
import type { PackTable } from './packDocuments.ts'
import { fitsPage } from './printedLines.ts'
import { sameWordsOnce } from './sameWordsOnce.ts'
import { useNarrowScreen } from './useNarrowScreen.ts'

interface Row {
  index: number
  cells: readonly string[]
}

/** From so many columns on, a table is set a little smaller on paper. */
const manyColumns = 8

/**
 * A table of a pack, with what is to be known of it below; what every row says is said there once.
 * On a narrow screen it stands folded under its title, as forty of them are a long way.
 */
export function PackTableView({ table: whole }: { table: PackTable }) {
  const table = sameWordsOnce(whole)
  const { code, title, columns, rows, notes } = table
  const isFolded = useNarrowScreen()
  const id = `table-${code}`
  // Whoever comes by its address finds it open; from then on it is as its reader leaves it, over printing and a wider screen as well.
  const [isOpen, setIsOpen] = useState(() => globalThis.location?.hash === `#${id}`)
  const shown = columns.map(({ name, isNumeric }, place): Column<Row> => ({
    key: name, heading: name, isNumeric, isRowHeading: place === 0,
    cell: ({ cells }) => cellOf(cells[place] ?? '', isNumeric),
  }))
  const numbered = rows.map(({ cells }, index): Row => ({ index, cells }))
  const within = (
    <>
      {rows.length === 0
        ? <p className="govuk-body">This table has no rows.</p>
        : <Table name={title} caption={title} isCaptionHidden columns={shown} rows={numbered} rowKey={({ index }) => String(index)} />}
      {notes.length > 0 && <ul className="lv-pack__table-notes">{notes.map((note, index) => <li key={index}>{note}</li>)}</ul>}
    </>
  )
  return (
    <div className={`lv-pack__table${columns.length >= manyColumns ? ' lv-pack__table--wide' : ''}${fitsPage(table) ? ' lv-pack__table--whole' : ''}`}>
      {isFolded ? (
        <details className="govuk-details lv-pack__fold" open={isOpen} onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
          <summary className="govuk-details__summary" id={id}><h3 className="govuk-heading-s govuk-details__summary-text">{title}</h3></summary>
          {within}
        </details>
      ) : (
        <>
          <h3 className="govuk-heading-s" id={id} tabIndex={-1}>{title}</h3>
          {within}
        </>
      )}
    </div>
  )
}

/** A reason in a column of numbers may break into lines; a number stays whole. */
function cellOf(words: string, isNumeric: boolean) {
  return isNumeric && !isFigure(words) ? <span className="lv-pack__reason">{words}</span> : words
}
