import { CsvError, parse } from 'csv-parse/sync'
import { columnLetter, type FileRow } from '../imports/fileRows.ts'
import { shownText } from '../imports/shownText.ts'
import { fileColumns, optionalColumn, type ColumnNames, type FileColumn } from './fileColumns.ts'
import { ofFile, shownCell, type FileProblem } from './fileProblem.ts'

/** Rows of a file as they stand in it, and what each column is called where something of it is to be mended: "H value". */
export type FileTable = { rows: FileRow<FileColumn>[]; columnNamed: (column: FileColumn) => string; problems: FileProblem[] }

/** Characters of a file that is taken: ten times what a return has. */
export const mostCharacters = 200_000

/**
 * Reads CSV, divided by commas or semicolons, with our columns in any order. Blank rows keep their number and are left out.
 *
 * Why semicolons: spreadsheets write them where a comma divides decimals.
 *
 * @returns everything that is wrong, and the rows that can be read all the same
 */
export function readFileTable(text: string, names: ColumnNames): FileTable {
  const unread = (message: string): FileTable => ({ rows: [], columnNamed: (column) => names[column], problems: [ofFile(message)] })
  if (text.length > mostCharacters) {
    const many = (count: number) => count.toLocaleString('en-GB')
    return unread(`The file has ${many(text.length)} characters; a return has at most ${many(mostCharacters)}. Choose the file of one return.`)
  }
  if (text.replace(/^\uFEFF/, '').trim() === '') return unread('The file is empty. Choose the file of a return.')
  const read = recordsDivided(text, names)
  if (read.fault) return unread(read.fault)
  const [header = [], ...records] = read.records
  if (known(read, names) === 0) {
    return unread(`The file is not a return in Longview’s layout: row 1 must name its columns: ${fileColumns.map((column) => names[column]).join(', ')}. Download the return as a file and fill that in.`)
  }
  return tableOf(header, records, names)
}

type Read = { records: string[][]; fault: string | null }

/** Divided by that which makes more of our columns. */
function recordsDivided(text: string, names: ColumnNames): Read {
  const byCommas = recordsOf(text, ',')
  if (known(byCommas, names) > 1) return byCommas
  const bySemicolons = recordsOf(text, ';')
  return known(bySemicolons, names) > known(byCommas, names) ? bySemicolons : byCommas
}

function recordsOf(text: string, delimiter: string): Read {
  try {
    return { records: parse(text, { bom: true, delimiter, relax_column_count: true, skip_empty_lines: false, record_delimiter: ['\r\n', '\n', '\r'] }), fault: null }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const row = (typeof error.records === 'number' ? error.records : 0) + 1
    const what = error.code === 'CSV_QUOTE_NOT_CLOSED' ? 'a quotation mark is opened and never closed' : 'a quotation mark stands where none can be'
    return { records: [], fault: `The file is not well-formed CSV: ${what} in row ${row}. Save it again as “CSV UTF-8”.` }
  }
}

/** How many of our columns it names. */
function known({ records: [header = []] }: Read, names: ColumnNames): number {
  const plain = header.map(plainName)
  return fileColumns.filter((column) => plain.includes(plainName(names[column]))).length
}

const plainName = (name: string) => name.trim().toLowerCase()
const isBlank = (record: readonly string[]) => record.every((cell) => cell.trim() === '')

function tableOf(header: readonly string[], records: readonly string[][], names: ColumnNames): FileTable {
  const plain = header.map(plainName)
  const places = new Map(fileColumns.map((column) => [column, plain.indexOf(plainName(names[column]))]))
  const columnNamed = (column: FileColumn) => {
    const place = places.get(column) ?? -1
    return place === -1 ? names[column] : `${columnLetter(place)} ${names[column]}`
  }
  const missing = fileColumns.filter((column) => places.get(column) === -1 && column !== optionalColumn)
  const problems: FileProblem[] = [
    ...missing.map((column) => ({ row: 1, column: names[column], value: null, message: 'This column is missing. Add it, empty where nothing is to be said.' })),
    ...header.flatMap((name, place) => headerFault(name, place, plain, names)),
  ]
  const numbered = records.flatMap((record, index) => (isBlank(record) ? [] : [{ number: index + 2, record }]))
  if (numbered.length === 0) problems.push(ofFile('The file has a header and no rows. Choose the file of a return.'))
  const rows = numbered.flatMap(({ number, record }) => {
    if (record.length !== header.length) {
      const many = `${record.length} ${record.length === 1 ? 'cell' : 'cells'}`
      problems.push({ row: number, column: null, value: null, message: `It has ${many} and the header ${header.length}: a comma or a quotation mark is missing or too many.` })
      return []
    }
    const cells = Object.fromEntries([...places].map(([column, place]) => [column, (record[place] ?? '').trim()])) as Record<FileColumn, string>
    return [{ number, cells }]
  })
  return { rows, columnNamed, problems }
}

function headerFault(name: string, place: number, plain: readonly string[], names: ColumnNames): FileProblem[] {
  const fault = (message: string) => [{ row: 1, column: columnLetter(place), value: shownCell(name), message }]
  if (name.trim() === '') return fault('This column has no name: remove it, or name it.')
  if (plain.indexOf(plainName(name)) < place) return fault('This column is there twice: remove one.')
  if (fileColumns.some((column) => plainName(names[column]) === plainName(name))) return []
  return fault(`${shownText(name)} is none of the columns of a return, and would be lost: remove it, or name it as ours.`)
}
