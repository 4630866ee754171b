import type { ReactNode, RefObject } from 'react'
import { Table } from '../parts/Table.tsx'
import type { Column } from '../parts/Table.tsx'
import type { ListRow } from './list.ts'
import type { ListColumn } from './listColumn.ts'
import { SortButton } from './SortButton.tsx'
import { sortedBy } from './sorting.ts'
import type { ListSort } from './sorting.ts'

interface ListTableProps<Row> {
  /** Of the region that scrolls. */
  name: string
  caption: ReactNode
  isCaptionHidden?: boolean
  /** The first one names the row. */
  columns: readonly ListColumn<Row>[]
  rows: readonly Row[]
  /** Opens each record as at the same moment as the list. */
  asAt?: string | undefined
  /** Where the heads of columns sort. */
  sort?: ListSort
  /** The region that holds the table. */
  ref?: RefObject<HTMLDivElement | null>
}

/** Records as rows, in the columns that were chosen. */
export function ListTable<Row extends ListRow>({ name, caption, isCaptionHidden = false, columns, rows, asAt, sort, ref }: ListTableProps<Row>) {
  return (
    <Table
      {...(ref ? { ref } : {})}
      name={name}
      caption={caption}
      isCaptionHidden={isCaptionHidden}
      columns={columns.map((column, index) => tableColumn(column, index === 0, asAt, sort))}
      rows={rows}
      rowKey={(row) => row.id}
    />
  )
}

function tableColumn<Row>(column: ListColumn<Row>, isRowHeading: boolean, asAt: string | undefined, sort: ListSort | undefined): Column<Row> {
  const { code, heading, orders, text, cell, isNumeric = false } = column
  return {
    key: code,
    heading: orders && sort ? <SortButton heading={heading} orders={orders} sort={sort} /> : heading,
    isRowHeading,
    isNumeric,
    // A column that was only just chosen is asked for while the old rows still stand.
    cell: (row) => cell?.(row, asAt) ?? text(row) ?? '…',
    ...(orders && sort ? { sort: sortedBy(orders, sort.order) } : {}),
  }
}
