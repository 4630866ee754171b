import { stringify } from 'csv-stringify/sync'
import { inventedFiguresInWords } from '../measures/inventedFiguresInWords.ts'
import { escapedCell } from './escapedCell.ts'
import { fileColumns, fileLayout, optionalColumn, type ColumnNames, type FileColumn } from './fileColumns.ts'
import type { FileLine } from './fileLines.ts'

/** Of which return a file is. `isInvented` says that its figures are. */
export type FileOrigin = { unitCode: string; periodCode: string; definitionVersion: number; isInvented: boolean }

/** Columns that a file has. */
export function columnsOf({ isInvented }: Pick<FileOrigin, 'isInvented'>): FileColumn[] {
  return fileColumns.filter((column) => isInvented || column !== optionalColumn)
}

/**
 * A return as CSV: the same bytes for the same return.
 *
 * Source: RFC 4180, with a byte order mark, CRLF and formulas escaped. Checked in: test/unit/returnFiles/roundTrip.test.ts.
 */
export function fileCsv(origin: FileOrigin, lines: readonly FileLine[], names: ColumnNames): string {
  const columns = columnsOf(origin)
  const rows = lines.map((line) => {
    const cells = cellsOf(origin, line)
    return columns.map((column) => escapedCell(cells[column]))
  })
  // A note may hold a line end of its own, which is quoted whichever it is.
  return stringify([columns.map((column) => names[column]), ...rows], { bom: true, escape_formulas: true, record_delimiter: '\r\n', quote_record_delimiter: true })
}

function cellsOf({ unitCode, periodCode, definitionVersion, isInvented }: FileOrigin, line: FileLine): Record<FileColumn, string> {
  return {
    layout: fileLayout,
    unit: unitCode,
    period: periodCode,
    definition: String(definitionVersion),
    figure: line.figure,
    figure_version: line.figureVersion === null ? '' : String(line.figureVersion),
    part: line.part,
    value: line.value,
    nil: line.isNil ? 'yes' : '',
    note: line.note ?? '',
    about_the_data: isInvented ? inventedFiguresInWords : '',
  }
}
