import type { ReactNode } from 'react'
import type { DisruptionRowFragment } from '../graphql/generated/graphql.ts'
import { ListTable } from '../lists/ListTable.tsx'
import { usualDisruptionColumns } from './disruptionColumnCodes.ts'
import { disruptionColumns, referenceColumn } from './disruptionColumns.tsx'

interface DisruptionsTableProps {
  rows: readonly DisruptionRowFragment[]
  caption: ReactNode
  /** Opens each record as at the same moment as the page. */
  asAt?: string | undefined
}

const usual: readonly string[] = usualDisruptionColumns
const columns = [referenceColumn, ...disruptionColumns.filter(({ code }) => usual.includes(code))]

/** Disruptions in their usual columns, on the page of something else. */
export function DisruptionsTable({ rows, caption, asAt }: DisruptionsTableProps) {
  return <ListTable name="Disruptions" caption={caption} columns={columns} rows={rows} asAt={asAt} />
}
