import { Table, type Column } from '../parts/Table.tsx'
import type { PackTable } from './packDocuments.ts'
import { fitsPage } from './printedLines.ts'

interface Row {
  index: number
  cells: readonly string[]
}

/** From so many columns on, a table is set smaller on paper. */
const manyColumns = 8
const veryManyColumns = 11

/** A table of a pack, with what is to be known of it below. */
export function PackTableView({ table }: { table: PackTable }) {
  const { code, title, columns, rows, notes } = table
  const shown = columns.map(({ name, isNumeric }, place): Column<Row> => ({
    key: name, heading: name, isNumeric, isRowHeading: place === 0,
    cell: ({ cells }) => cellOf(cells[place] ?? '', isNumeric),
  }))
  const numbered = rows.map(({ cells }, index): Row => ({ index, cells }))
  return (
    <div className={`lv-pack__table${sizeOf(columns.length)}${fitsPage(table) ? ' lv-pack__table--whole' : ''}`}>
      <h3 className="govuk-heading-s" id={`table-${code}`} tabIndex={-1}>{title}</h3>
      {rows.length === 0
        ? <p className="govuk-body">This table has no rows.</p>
        : <Table name={title} caption={title} isCaptionHidden columns={shown} rows={numbered} rowKey={({ index }) => String(index)} />}
      {notes.length > 0 && <ul className="lv-pack__table-notes">{notes.map((note, index) => <li key={index}>{note}</li>)}</ul>}
    </div>
  )
}

/** A reason in a column of numbers may break into lines; a number stays whole. */
function cellOf(words: string, isNumeric: boolean) {
  return isNumeric && !/^[−+-]?\d/.test(words) ? <span className="lv-pack__reason">{words}</span> : words
}

function sizeOf(columns: number): string {
  return columns >= veryManyColumns ? ' lv-pack__table--widest' : columns >= manyColumns ? ' lv-pack__table--wide' : ''
}
