import type { ReactNode } from 'react'
import { useRef } from 'react'
import { textOf, type ChartRow, type ChartTable } from '../charts/chartTable.ts'
import type { OpenCell } from '../charts/FigureTable.tsx'
import { useSideways } from '../parts/useSideways.ts'
import { SortHeading } from './SortHeading.tsx'
import type { SortOrder } from './sortedRows.ts'
import type { SortKey } from './sortKeys.ts'
import { UnitCell } from './UnitCell.tsx'
import { shownColumns, type ShownColumn } from './unitColumns.ts'
import './unitRows.css'

interface UnitRowsTableProps {
  caption: string
  table: ChartTable
  /** In the order shown; the table's own where it is geographic. */
  rows: readonly ChartRow[]
  /** All units together. */
  network: ChartRow
  sort: SortKey | undefined
  order: SortOrder
  /** The name of a unit as the way to its own figures. */
  unitLink: (row: ChartRow) => ReactNode
  openCell: OpenCell
}

/** Units in rows; the names and the heads stay in sight while the rest scrolls in a region of its own. */
export function UnitRowsTable({ caption, table, rows, network, sort, order, unitLink, openCell }: UnitRowsTableProps) {
  const region = useRef<HTMLDivElement>(null)
  const { isWider, hasMore } = useSideways(region)
  const columns = shownColumns(table.columns)
  return (
    <div className={`lv-scroll-frame${hasMore ? ' lv-scroll-frame--more' : ''}`}>
      <div className="lv-scroll lv-units" role="region" aria-label={`Table: ${caption}`} tabIndex={isWider ? 0 : -1} ref={region}>
        <table className="govuk-table lv-table">
          <caption className="govuk-visually-hidden">{caption}</caption>
          <thead className="govuk-table__head">
            <tr className="govuk-table__row">
              <th scope="col" className="govuk-table__header" {...(sort ? {} : { 'aria-sort': 'other' })}>Unit</th>
              {columns.map((column) => <SortHeading key={column.key} column={column} sort={sort} order={order} />)}
            </tr>
          </thead>
          <tbody className="govuk-table__body">
            {rows.map((row) => (
              <tr key={textOf(row, 'code')} className="govuk-table__row">
                <th scope="row" className="govuk-table__header">
                  {unitLink(row)}
                  <span className="lv-units__beneath">{textOf(row, 'region')}</span>
                </th>
                {row['missing'] === undefined ? <Cells {...{ row, columns, openCell }} /> : <WithoutFigures row={row} columns={columns} />}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr className="govuk-table__row">
              <th scope="row" className="govuk-table__header">All units<span className="lv-units__beneath">each disruption once</span></th>
              <Cells row={network} columns={columns} openCell={opensNothing} />
            </tr>
          </tfoot>
        </table>
      </div>
    </div>
  )
}

const opensNothing: OpenCell = () => null

function Cells({ row, columns, openCell }: { row: ChartRow; columns: readonly ShownColumn[]; openCell: OpenCell }) {
  return <>{columns.map((column) => <UnitCell key={column.key} {...{ row, column, openCell }} />)}</>
}

/** One sentence in place of the same words in every cell. */
function WithoutFigures({ row, columns }: { row: ChartRow; columns: readonly ShownColumn[] }) {
  const [returns] = columns
  return (
    <>
      {returns && <UnitCell row={row} column={returns} openCell={opensNothing} />}
      <td className="govuk-table__cell" colSpan={columns.length - 1}><span className="lv-units__why">{textOf(row, 'missing')}</span></td>
    </>
  )
}
