import { cellInWords, saidLimits, saidNumber } from '../charts/cellInWords.ts'
import { drawnNumber, isMissing, shortReason, type ChartRow } from '../charts/chartTable.ts'
import type { OpenCell } from '../charts/FigureTable.tsx'
import { countOf, numberInWords } from '../parts/numberInWords.ts'
import type { ShownColumn } from './unitColumns.ts'

interface UnitCellProps {
  row: ChartRow
  column: ShownColumn
  /** The number as the way to its records, for those who may open them. */
  openCell: OpenCell
}

/** A number, its interval beneath, and beneath that what it is made of; the reason in words where there is no number. */
export function UnitCell({ row, column, openCell }: UnitCellProps) {
  const cell = row[column.key]
  if (cell === undefined) throw new RangeError(`The row has no "${column.key}"`)
  if (isMissing(cell)) return <td className={lookOf(column)}><span className="lv-units__missing">{shortReason(cell)}</span></td>
  const interval = intervalInWords(row, column)
  const beneath = beneathInWords(row, column.key)
  return (
    <td className={lookOf(column)}>
      {openCell(row, column) ?? cellInWords(cell, column)}{column.unit === '%' && '%'}
      {interval && <span className="lv-units__beneath">{interval}</span>}
      {beneath && <span className="lv-units__beneath">{beneath}</span>}
    </td>
  )
}

/** Beneath these stand words. */
const wideKeys = ['rate', 'held', 'behaviour']

function lookOf({ key, holds }: ShownColumn): string {
  const names = ['govuk-table__cell', holds === 'number' ? 'govuk-table__cell--numeric' : '', wideKeys.includes(key) ? 'lv-units__wide' : '']
  return names.filter(Boolean).join(' ')
}

/** "106 to 125", "44% to 70%" */
function intervalInWords(row: ChartRow, column: ShownColumn): string | null {
  const { limits, unit } = column
  const drawn = limits ? [drawnNumber(row, limits.lower), drawnNumber(row, limits.upper)] : []
  const [lower, upper] = drawn.flatMap((limit) => (limit ?? []))
  if (lower === undefined || upper === undefined) return null
  return unit === '%' ? `${saidNumber(lower, column)}% to ${saidNumber(upper, column)}%` : saidLimits({ lower, upper }, column)
}

function beneathInWords(row: ChartRow, key: string): string | null {
  if (key === 'answered') return `of ${numberInWords(drawnNumber(row, 'asked') ?? 0)} asked`
  const uncounted = key === 'reached' ? drawnNumber(row, 'uncounted') : 0
  if (uncounted) return `${countOf(uncounted, 'output')} not counted`
  const made = row[`${key}Made`]
  return typeof made === 'string' && made !== '' ? made : null
}
