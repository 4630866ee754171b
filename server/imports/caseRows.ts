import { CsvError, parse } from 'csv-parse/sync'
import { caseColumns, type CaseColumn, type CaseRow } from './caseColumns.ts'
import { CaseFileError } from './caseFileError.ts'
import { shownText } from './shownText.ts'

/** A row, or why it could not be read as one. */
export type RowRead = { row: CaseRow } | { number: number; fault: string }

/**
 * Reads CSV text with a header into rows. Blank rows keep their number and are left out.
 *
 * @throws CaseFileError when the text is not CSV, holds no rows, or its columns are not ours
 */
export function caseRows(text: string): RowRead[] {
  const [header, ...records] = recordsOf(text)
  if (!header || [header, ...records].every(isBlank)) throw new CaseFileError('The file is empty.')
  const places = readHeader(header)
  const rows = records.flatMap((record, index) => (isBlank(record) ? [] : [rowRead(record, index + 2, header.length, places)]))
  if (rows.length === 0) throw new CaseFileError('The file has a header and no rows.')
  return rows
}

function recordsOf(text: string): string[][] {
  try {
    return parse(text, { bom: true, relax_column_count: true, skip_empty_lines: false, max_record_size: 200_000 })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const records = typeof error.records === 'number' ? error.records : 0
    throw new CaseFileError(`The file is not well-formed CSV: ${faultInWords(error.code)} in row ${records + 1}. ${mend}`, { cause: error })
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

/** The place of each of our columns. */
function readHeader(header: string[]): Map<CaseColumn, number> {
  const names = header.map((name) => name.trim().toLowerCase())
  const [only] = names
  if (names.length === 1 && only && /[;\t|]/.test(only)) {
    throw new CaseFileError(`The columns are not separated by commas. Save the file as “CSV UTF-8 (comma delimited)”.`)
  }
  const missing = caseColumns.filter((column) => !names.includes(column))
  if (missing.length === caseColumns.length) {
    throw new CaseFileError(`The file is not CSV with our columns: row 1 must name them: ${caseColumns.join(', ')}.`)
  }
  const faults = [
    ...missing.map((column) => `Column ${column} is missing: add it, empty where nothing is known.`),
    ...names.flatMap((name, place) => columnFault(name, place, names)),
  ]
  if (faults.length > 0) throw new CaseFileError(`The columns in row 1 are not ours.\n${faults.map((fault) => `  ${fault}`).join('\n')}`)
  return new Map(caseColumns.map((column) => [column, names.indexOf(column)]))
}

function columnFault(name: string, place: number, names: string[]): string[] {
  const letter = columnLetter(place)
  if (name === '') return [`Column ${letter} has no name: remove it, or name it.`]
  if (names.indexOf(name) < place) return [`Column ${letter} ${shownText(name)} is there twice: remove one.`]
  const isOurs = caseColumns.some((column) => column === name)
  return isOurs ? [] : [`Column ${letter} ${shownText(name)} is not known, and would be lost: remove it, or rename it to one of ours.`]
}

function rowRead(record: string[], number: number, width: number, places: Map<CaseColumn, number>): RowRead {
  if (record.length !== width) {
    const many = `${record.length} ${record.length === 1 ? 'cell' : 'cells'}`
    return { number, fault: `It has ${many} and the header ${width}: a comma or a quotation mark is missing or too many.` }
  }
  const cell = (column: CaseColumn) => record[places.get(column) ?? -1] ?? ''
  return { row: { number, cells: Object.fromEntries(caseColumns.map((column) => [column, cell(column)])) as CaseRow['cells'] } }
}

/** A, B, … Z, AA, … as spreadsheets name columns. */
export function columnLetter(place: number): string {
  const letter = String.fromCharCode(65 + (place % 26))
  return place < 26 ? letter : `${columnLetter(Math.floor(place / 26) - 1)}${letter}`
}
