import type { ReactNode } from 'react'

export interface Column<Row> {
  key: string
  heading: ReactNode
  cell: (row: Row) => ReactNode
  /** Right-aligned, tabular figures. */
  isNumeric?: boolean
  /** The cell that names its row: `<th scope="row">`. */
  isRowHeading?: boolean
  sort?: 'ascending' | 'descending' | 'none'
}

export interface TableProps<Row> {
  caption: ReactNode
  /** Name of the region that scrolls when the table is wider than the page. */
  name: string
  columns: Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  /** Still in the document for those who listen, but not drawn. */
  isCaptionHidden?: boolean
}

/** In rows; a longer table keeps its head in sight. */
const longTable = 20

/** A real table in a region that can be focused and scrolled. */
export function Table<Row>({ caption, name, columns, rows, rowKey, isCaptionHidden = false }: TableProps<Row>) {
  return (
    <div className={rows.length > longTable ? 'lv-scroll lv-scroll--long' : 'lv-scroll'} role="region" aria-label={name} tabIndex={0}>
      <table className="govuk-table lv-table">
        <caption className={isCaptionHidden ? 'govuk-visually-hidden' : 'govuk-table__caption'}>{caption}</caption>
        <thead className="govuk-table__head">
          <tr className="govuk-table__row">
            {columns.map((column) => (
              <th
                key={column.key}
                scope="col"
                className={`govuk-table__header${column.isNumeric ? ' govuk-table__header--numeric' : ''}`}
                {...(column.sort ? { 'aria-sort': column.sort } : {})}
              >
                {column.heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="govuk-table__body">
          {rows.map((row) => (
            <tr key={rowKey(row)} className="govuk-table__row">
              {columns.map((column) => (
                <TableCell key={column.key} column={column} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function TableCell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  if (column.isRowHeading) {
    return (
      <th scope="row" className="govuk-table__header">
        {column.cell(row)}
      </th>
    )
  }
  return <td className={`govuk-table__cell${column.isNumeric ? ' govuk-table__cell--numeric' : ''}`}>{column.cell(row)}</td>
}
