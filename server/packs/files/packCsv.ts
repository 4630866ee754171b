import { stringify } from 'csv-stringify/sync'
import { escapedCell } from '../../returnFiles/escapedCell.ts'
import type { PackCell, PackContent, PackSection, PackTable } from '../packContent.ts'
import { checkPack } from './checkPack.ts'
import { fileText } from './fileText.ts'
import { rowNames } from './rowNames.ts'

const header = ['section', 'table', 'title', 'row', 'column', 'value', 'lower_95', 'upper_95', 'not_known']
/** No code of a table: those have no spaces. */
const wholePack = 'the whole pack'
const howToRead = [
  'Each row of this file is one cell of one table: the column of that name, in the row of that name. Before them stand the facts, notes and findings of the pack.',
  'A row of a table is named by its first column; where that does not tell its rows apart, by all its texts and days.',
  'value, lower_95 and upper_95 are numbers that are not rounded, with a point. The limits are 95% limits, and empty for what has none. Where there is no value it is empty, which is not 0, and not_known says why.',
  'Texts that a spreadsheet would take for a formula begin with an apostrophe that is not part of them.',
]

/**
 * A pack as CSV, the same bytes for the same content: one long table, in which every row says by itself what it is of.
 *
 * Why its formulas are escaped here and not by csv-stringify: that would take a number below 0 for one.
 *
 * @throws RangeError for content that cannot be drawn; see `checkPack`
 * Source: RFC 4180, with a byte order mark, CRLF and formulas escaped. Checked in: test/unit/packs/packCsv.test.ts.
 */
export function packCsv(content: PackContent): string {
  checkPack(content)
  const { title, classification, inShort, aboutTheData, facts, notes, sections } = content
  const facing = [
    { name: 'Classification', text: classification }, { name: 'Pack', text: title }, { name: 'In short', text: inShort },
    ...(aboutTheData === null ? [] : [{ name: 'About the data', text: aboutTheData }]),
    ...facts,
  ]
  const lines = [
    ...facing.map(({ name, text }) => wordsOf(wholePack, 'facts', 'Facts', name, text)),
    ...howToRead.map((text, index) => wordsOf(wholePack, 'this file', 'How to read this file', `Paragraph ${index + 1}`, text)),
    ...notes.map(({ name, text }) => wordsOf(wholePack, 'notes', 'Notes', name, text)),
    ...sections.flatMap(({ title: section, findings }) => findings.flatMap(({ sentence, table }, index) => [
      wordsOf(section, 'findings', 'Findings', `Finding ${index + 1}`, sentence),
      wordsOf(section, 'findings', 'Findings', `Finding ${index + 1}`, table ?? 'no single table', 'table with the figures'),
    ])),
    ...sections.flatMap(sectionLines),
  ]
  // A note may hold a line end of its own, which is quoted whichever it is.
  return stringify([header, ...lines], { bom: true, record_delimiter: '\r\n', quote_record_delimiter: true })
}

function sectionLines({ title, paragraphs, tables }: PackSection): string[][] {
  return [
    ...paragraphs.map((text, index) => wordsOf(title, 'what to know first', 'What to know first', `Paragraph ${index + 1}`, text)),
    ...tables.flatMap((table) => tableLines(title, table)),
  ]
}

function tableLines(section: string, { code, title, columns, rows, notes }: PackTable): string[][] {
  const names = rowNames({ columns, rows })
  return [
    ...notes.map((text, index) => wordsOf(section, `${code}, note`, title, `Note ${index + 1}`, text)),
    ...(rows.length === 0 ? [wordsOf(section, `${code}, note`, title, 'Rows', 'This table has no rows.')] : []),
    ...rows.flatMap((row, index) => row.map((cell, place) =>
      [...[section, code, title, names[index] ?? '', columns[place]?.name ?? ''].map(textCell), ...valueCells(cell)])),
  ]
}

function wordsOf(section: string, table: string, title: string, row: string, words: string, column = 'text'): string[] {
  return [...[section, table, title, row, column, words].map(textCell), '', '', '']
}

function valueCells(cell: PackCell): string[] {
  if (typeof cell === 'string') return [textCell(cell), '', '', '']
  if (typeof cell === 'number') return [String(cell), '', '', '']
  if ('missing' in cell) return ['', '', '', textCell(cell.missing)]
  return [String(cell.value), String(cell.lower), String(cell.upper), '']
}

function textCell(text: string): string {
  return escapedCell(fileText(text))
}
