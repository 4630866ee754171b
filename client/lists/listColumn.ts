import type { ReactNode } from 'react'
import type { Cell } from '../charts/chartTable.ts'

/** A column of a downloaded file. */
export interface FileColumn<Row> {
  heading: string
  cell: (row: Row) => Cell
}

/** The two orders that a column's head goes to and fro between. */
export interface ColumnOrders {
  ascending: string
  descending: string
  /** Taken first: newest days, but letters from A. */
  first: 'ascending' | 'descending'
}

/** One column of a list, on the page and in its file, so that the two cannot disagree. */
export interface ListColumn<Row> {
  /** As the address names it. */
  code: string
  heading: string
  /** What the cell says; undefined where the API was not asked for it yet. */
  text: (row: Row) => string | undefined
  /** What the page shows in place of the bare text. */
  cell?: (row: Row, asAt: string | undefined) => ReactNode
  /** What a file holds in place of the text: ISO days, numbers, a column for each fact. */
  file?: readonly FileColumn<Row>[]
  isNumeric?: boolean
  orders?: ColumnOrders
}

export function fileColumnsOf<Row>({ heading, text, file }: ListColumn<Row>): readonly FileColumn<Row>[] {
  return file ?? [{ heading, cell: (row) => text(row) ?? '' }]
}
