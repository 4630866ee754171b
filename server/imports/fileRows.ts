import { CsvError, parse } from 'csv-parse/sync'
import { ImportFileError } from './importFileError.ts'
import { shownText } from './shownText.ts'

/** One row as it stands in a file of those columns. */
export type FileRow<Column extends string = string> = {
  /** As a spreadsheet numbers it: the header is row 1. */
  number: number
  cells: Record<Column, string>
}

/** What is wrong in a row: in which column, where it is one's, and how to mend it. */
export type RowProblem<Column extends string = string> = { column: Column | null; message: string }

/** A row, or why it could not be read as one. */
export type RowRead<Column extends string = string> = { row: FileRow<Column> } | { number: number; fault: string }

/**
 * Reads CSV text with a header into rows. Blank rows keep their number and are left out.
 *
 * @param columns all of which must be there, in any order
 * @throws ImportFileError when the text is not CSV, holds no rows, or its columns are not these
 */
export function fileRows<Column extends string>(text: string, columns: readonly Column[]): RowRead<Column>[] {
  const [header, ...records] = recordsOf(text)
  if (!header || [header, ...records].every(isBlank)) throw new ImportFileError('The file is empty.')
  const places = readHeader(header, columns)
  const rows = records.flatMap((record, index) => (isBlank(record) ? [] : [rowRead(record, index + 2, header.length, places)]))
  if (rows.length === 0) throw new ImportFileError('The file has a header and no rows.')
  return rows
}

function recordsOf(text: string): string[][] {
  try {
    return parse(text, { bom: true, relax_column_count: true, skip_empty_lines: false, max_record_size: 200_000 })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const records = typeof error.records === 'number' ? error.records : 0
    throw new ImportFileError(`The file is not well-formed CSV: ${faultInWords(error.code)} in row ${records + 1}. ${mend}`, { cause: error })
  }
}

const mend = 'Nothing was recorded. Save the file again as “CSV UTF-8 (comma delimited)”.'

function faultInWords(code: string): string {
  if (code === 'CSV_QUOTE_NOT_CLOSED') return 'a quotation mark is opened and never closed'
  if (code === 'CSV_MAX_RECORD_SIZE') return 'there are more than 200,000 characters'
  return 'a quotation mark stands where none can be'
}

function isBlank(record: string[]): boolean {
  return record.every((cell) => cell.trim() === '')
}

/** The place of each of the columns. */
function readHeader<Column extends string>(header: string[], columns: readonly Column[]): Map<Column, number> {
  const names = header.map((name) => name.trim().toLowerCase())
  const [only] = names
  if (names.length === 1 && only && /[;\t|]/.test(only)) {
    throw new ImportFileError(`The columns are not separated by commas. Save the file as “CSV UTF-8 (comma delimited)”.`)
  }
  const missing = columns.filter((column) => !names.includes(column))
  if (missing.length === columns.length) {
    throw new ImportFileError(`The file is not CSV with our columns: row 1 must name them: ${columns.join(', ')}.`)
  }
  const faults = [
    ...missing.map((column) => `Column ${column} is missing: add it, empty where nothing is known.`),
    ...names.flatMap((name, place) => columnFault(name, place, names, columns)),
  ]
  if (faults.length > 0) throw new ImportFileError(`The columns in row 1 are not ours.\n${faults.map((fault) => `  ${fault}`).join('\n')}`)
  return new Map(columns.map((column) => [column, names.indexOf(column)]))
}

function columnFault(name: string, place: number, names: string[], columns: readonly string[]): string[] {
  const letter = columnLetter(place)
  if (name === '') return [`Column ${letter} has no name: remove it, or name it.`]
  if (names.indexOf(name) < place) return [`Column ${letter} ${shownText(name)} is there twice: remove one.`]
  const isOurs = columns.includes(name)
  return isOurs ? [] : [`Column ${letter} ${shownText(name)} is not known, and would be lost: remove it, or rename it to one of ours.`]
}

function rowRead<Column extends string>(record: string[], number: number, width: number, places: Map<Column, number>): RowRead<Column> {
  if (record.length !== width) {
    const many = `${record.length} ${record.length === 1 ? 'cell' : 'cells'}`
    return { number, fault: `It has ${many} and the header ${width}: a comma or a quotation mark is missing or too many.` }
  }
  const cells = Object.fromEntries([...places].map(([column, place]) => [column, record[place] ?? '']))
  return { row: { number, cells: cells as Record<Column, string> } }
}

/** A, B, … Z, AA, … as spreadsheets name columns. */
export function columnLetter(place: number): string {
  const letter = String.fromCharCode(65 + (place % 26))
  return place < 26 ? letter : `${columnLetter(Math.floor(place / 26) - 1)}${letter}`
}
