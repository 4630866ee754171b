import type { ReactNode } from 'react'
import { cellInWords, columnInWords, saidLimits, saidNumber } from './cellInWords.ts'
import { drawnNumber, isMissing, textOf, type ChartColumn, type ChartRow, type ChartTable } from './chartTable.ts'

/** The way to the records under a cell; none where there is none or the viewer may not open it. */
export type OpenCell = (row: ChartRow, column: ChartColumn) => ReactNode | null

/** A longer table scrolls inside its figure. */
const longTable = 16

interface FigureTableProps {
  caption: string
  table: ChartTable
  /** Draws a cell as a link to its records. */
  openCell?: OpenCell | undefined
}

/** The numbers that the chart is drawn from, as a real table. */
export function FigureTable({ caption, table, openCell }: FigureTableProps) {
  const [rowNames, ...figures] = table.columns
  if (!rowNames) throw new RangeError('A table needs a column that names its rows')
  const unit = oneUnit(table)
  return (
    <div className={table.rows.length > longTable ? 'lv-scroll lv-figure__table lv-figure__table--long' : 'lv-scroll lv-figure__table'} tabIndex={0} role="region" aria-label={`Table: ${caption}`}>
      <table className="govuk-table lv-table">
        <caption className="lv-figure__caption">
          <span className="govuk-visually-hidden">{caption} </span>{unit && <>Numbers are {unit}.</>}
        </caption>
        <thead className="govuk-table__head">
          <tr className="govuk-table__row">
            {table.columns.map((column) => (
              <th key={column.key} scope="col" className={headerClass(column)}>{column.inFull ? <abbr title={column.inFull}>{column.name}</abbr> : unit ? column.name : columnInWords(column)}</th>
            ))}
          </tr>
        </thead>
        <tbody className="govuk-table__body">
          {table.rows.map((row, index) => (
            <tr key={index} className="govuk-table__row">
              <th scope="row" className="govuk-table__header">
                {openCell?.(row, rowNames) ?? cellInWords(row[rowNames.key] ?? textOf(row, rowNames.key), rowNames)}
              </th>
              {figures.map((column) => (
                <FigureCell key={column.key} row={row} column={column} openCell={openCell} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function FigureCell({ row, column, openCell }: { row: ChartRow; column: ChartColumn; openCell: OpenCell | undefined }) {
  const cell = row[column.key]
  if (cell === undefined) throw new RangeError(`The row has no "${column.key}"`)
  const className = column.holds === 'number' ? 'govuk-table__cell govuk-table__cell--numeric' : 'govuk-table__cell'
  if (isMissing(cell)) return <td className={className}><span className="lv-figure__missing">{cell.missing}</span></td>
  return <td className={className}>{openCell?.(row, column) ?? cellInWords(cell, column)}{limitsBeside(row, column)}</td>
}

/** " (19 to 42)", after a count that has limits; " (19 to not reached)" where one of them has no number. */
function limitsBeside(row: ChartRow, column: ChartColumn): string {
  const { limits } = column
  if (!limits) return ''
  const [lower, upper] = [drawnNumber(row, limits.lower), drawnNumber(row, limits.upper)]
  if (lower === null && upper === null) return ''
  if (lower !== null && upper !== null) return ` (${saidLimits({ lower, upper }, column)})`
  const limitInWords = (key: string) => {
    const limit = row[key] ?? ''
    return isMissing(limit) ? limit.missing : typeof limit === 'number' ? saidNumber(limit, column) : limit
  }
  return ` (${limitInWords(limits.lower)} to ${limitInWords(limits.upper)})`
}

/** The unit that all numbers share: said once, not in the head of each column. */
function oneUnit(table: ChartTable): string | null {
  const units = new Set(table.columns.filter((column) => column.holds === 'number').map((column) => column.unit))
  const [unit] = units
  return units.size === 1 && unit ? unit : null
}

function headerClass(column: ChartColumn): string {
  return column.holds === 'number' ? 'govuk-table__header govuk-table__header--numeric' : 'govuk-table__header'
}
