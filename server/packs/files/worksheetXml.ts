import { escapedCell } from '../../returnFiles/escapedCell.ts'
import { cellStyles, numberStyle } from './cellStyles.ts'
import { columnWidths } from './columnWidths.ts'
import { rowHeight, textSizes, type TextSize } from './rowHeights.ts'
import { cellXml, type SharedTexts } from './sharedTexts.ts'
import { cellAddress, tableRange, type Sheet, type SheetCell, type SheetLine, type SheetWithTable } from './sheet.ts'

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const ofLine = {
  TITLE: { style: cellStyles.title, size: textSizes.title },
  HEADING: { style: cellStyles.heading, size: textSizes.heading },
  TEXT: { style: cellStyles.text, size: textSizes.plain },
  LINK: { style: cellStyles.link, size: textSizes.plain },
} as const satisfies Record<SheetLine['kind'], { style: number; size: TextSize }>

/**
 * A sheet as SpreadsheetML. Its table is a part of its own, to which `rId1` leads.
 *
 * Source: ECMA-376 part 1, 18.3. Checked in: test/unit/packs/accessibleWorkbook.test.ts.
 */
export function worksheetXml(sheet: Sheet, isFirst: boolean, texts: SharedTexts): string {
  const widths = columnWidths(sheet)
  const rows = rowsOf(sheet)
  const links = rows.flatMap(({ cells }, index) => cells.flatMap(({ value }, place) =>
    (typeof value === 'object' ? [`<hyperlink ref="${cellAddress(index + 1, place + 1)}" location="'${value.sheet}'!A1"/>`] : [])))
  return [
    `<worksheet xmlns="${main}" xmlns:r="${relationships}">`,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<dimension ref="A1:${cellAddress(rows.length, widths.length)}"/>`,
    `<sheetViews><sheetView${isFirst ? ' tabSelected="1"' : ''} workbookViewId="0"><selection activeCell="A1" sqref="A1"/></sheetView></sheetViews>`,
    '<sheetFormatPr defaultRowHeight="15.5"/>',
    `<cols>${widths.map((width, place) => `<col min="${place + 1}" max="${place + 1}" width="${width}" customWidth="1"/>`).join('')}</cols>`,
    `<sheetData>${rows.map((row, index) => rowXml(row, index + 1, widths, texts)).join('')}</sheetData>`,
    links.length > 0 ? `<hyperlinks>${links.join('')}</hyperlinks>` : '',
    // On paper: A4 across, as wide as a page.
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>',
    sheet.table ? '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>' : '',
    '</worksheet>',
  ].join('')
}

/** A row as it is drawn: each cell with its style, and how large its texts are. */
type Row = { cells: { value: SheetCell; style: number }[]; size: TextSize }

function rowsOf({ lines, table }: Sheet): Row[] {
  const above = lines.map((line): Row => {
    const { style, size } = ofLine[line.kind]
    return { cells: [{ value: line.kind === 'LINK' ? { text: line.text, sheet: line.sheet } : line.text, style }], size }
  })
  if (!table) return above
  const names = table.columns.map(({ name, decimals }) => ({ value: name, style: decimals === null ? cellStyles.columnName : cellStyles.numbersName }))
  const below = table.rows.map((row): Row => ({
    cells: row.map((value, place) => ({ value, style: styleOf(value, table.columns[place]?.decimals ?? 0) })), size: textSizes.plain,
  }))
  return [...above, { cells: names, size: textSizes.bold }, ...below]
}

/** Why a style of texts like a formula: Excel would run one as soon as somebody opens its cell and presses Enter. */
function styleOf(value: SheetCell, decimals: number): number {
  if (typeof value === 'number') return numberStyle(decimals)
  if (typeof value === 'object') return cellStyles.link
  return escapedCell(value) === value ? cellStyles.text : cellStyles.likeFormula
}

function rowXml({ cells, size }: Row, number: number, widths: readonly number[], texts: SharedTexts): string {
  const measured: { text: string; width: number }[] = []
  const drawn = cells.map(({ value, style }, place) => {
    const address = cellAddress(number, place + 1)
    if (typeof value === 'number') return `<c r="${address}" s="${style}"><v>${value}</v></c>`
    const text = typeof value === 'string' ? value : value.text
    measured.push({ text, width: widths[place] ?? 0 })
    return `<c r="${address}" s="${style}" t="s"><v>${texts.placeOf(text)}</v></c>`
  })
  const height = rowHeight(measured, size)
  return `<row r="${number}"${height === null ? '' : ` ht="${height}"`}>${drawn.join('')}</row>`
}

/**
 * The table of a sheet as SpreadsheetML: a header that screen readers know, without buttons to filter by.
 *
 * @param id unlike that of any other table of the workbook, from 1
 * Source: ECMA-376 part 1, 18.5. Checked in: test/unit/packs/accessibleWorkbook.test.ts.
 */
export function tableXml(sheet: SheetWithTable, id: number): string {
  const { columns } = sheet.table
  const named = columns.map((column, place) => `<tableColumn id="${place + 1}" name="${cellXml(column.name)}"/>`)
  const name = `Table_${sheet.name.toLowerCase().replaceAll('-', '_')}`
  return [
    `<table xmlns="${main}" id="${id}" name="${name}" displayName="${name}" ref="${tableRange(sheet)}" totalsRowShown="0">`,
    `<tableColumns count="${columns.length}">${named.join('')}</tableColumns>`,
    '<tableStyleInfo showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/>',
    '</table>',
  ].join('')
}
