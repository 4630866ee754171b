import { useEffect, useRef } from 'react'
import type { ReactNode, RefObject } from 'react'
import { useSideways } from './useSideways.ts'

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
  /** The region that holds the table. */
  ref?: RefObject<HTMLDivElement | null>
}

/** In rows; a longer table keeps its head in sight. */
const longTable = 20

/** A real table. Where it is wider than the page, its region can be focused and scrolled; else it runs its full length with the page. */
export function Table<Row>({ caption, name, columns, rows, rowKey, isCaptionHidden = false, ref }: TableProps<Row>) {
  const own = useRef<HTMLDivElement>(null)
  const region = ref ?? own
  const { isWider, hasMore } = useSideways(region)
  const [first] = rows
  const firstKey = first === undefined ? '' : rowKey(first)

  // Other rows are read from the first one on.
  useEffect(() => void region.current?.scrollTo({ top: 0 }), [region, firstKey])

  return (
    <div className={`lv-scroll-frame${hasMore ? ' lv-scroll-frame--more' : ''}`}>
      <div className={scrollLook(rows.length > longTable, isWider)} role="region" aria-label={name} tabIndex={isWider ? 0 : -1} ref={region}>
        <table className="govuk-table lv-table">
          <caption className={isCaptionHidden ? 'govuk-visually-hidden' : 'govuk-table__caption'}>
            <span className="lv-table__caption">{caption}</span>
          </caption>
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
    </div>
  )
}

function scrollLook(isLong: boolean, isWider: boolean): string {
  return ['lv-scroll', isLong ? 'lv-scroll--long' : '', isWider ? '' : 'lv-scroll--fits'].filter(Boolean).join(' ')
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
