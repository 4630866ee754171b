/** Most digits after the point that a number is shown with; its cell holds all of them. */
export const mostDecimals = 9
const decimals = Array.from({ length: mostDecimals + 1 }, (_, each) => each)

/** Styles of cells, by their place in `stylesXml`. */
export const cellStyles = { text: 1, title: 2, heading: 3, link: 4, likeFormula: 5, columnName: 6, numbersName: 7 } as const

/** The style of a number that is shown with so many decimals, 0 to 9. */
export function numberStyle(digits: number): number {
  return 8 + digits
}

const font = (size: number, more = '') => `<font>${more}<sz val="${size}"/><name val="Arial"/><family val="2"/></font>`
const wrapped = '<alignment vertical="top" wrapText="1"/>'
const styled = (named: number, numbers: number, type: number, more = '', inner = wrapped) =>
  `<xf numFmtId="${numbers}" fontId="${type}" fillId="0" borderId="0" xfId="${named}" applyNumberFormat="1" applyFont="1" applyAlignment="1"${more}>${inner}</xf>`
const named = (type: number) => `<xf numFmtId="0" fontId="${type}" fillId="0" borderId="0">${wrapped}</xf>`
const numberFormat = (digits: number) => `<numFmt numFmtId="${164 + digits}" formatCode="#,##0${digits === 0 ? '' : `.${'0'.repeat(digits)}`}"/>`

/**
 * The styles of every workbook: Arial 12, wrapped, without colours behind it; titles and headings are tagged as such by the names that
 * Excel gives them, not only large.
 *
 * Source: Government Analysis Function, Making spreadsheets accessible: a brief checklist of the basics; ECMA-376 part 1, 18.8.
 * Checked in: test/unit/packs/accessibleWorkbook.test.ts.
 */
export const stylesXml = [
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
  `<numFmts count="${decimals.length}">${decimals.map(numberFormat).join('')}</numFmts>`,
  `<fonts count="5">${font(12)}${font(18, '<b/>')}${font(14, '<b/>')}${font(12, '<u/><color rgb="FF1A4F8B"/>')}${font(12, '<b/>')}</fonts>`,
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
  `<cellStyleXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>${named(1)}${named(2)}${named(3)}</cellStyleXfs>`,
  `<cellXfs count="${8 + decimals.length}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>`,
  styled(0, 0, 0), styled(1, 0, 1), styled(2, 0, 2), styled(3, 0, 3), styled(0, 0, 0, ' quotePrefix="1"'), styled(0, 0, 4),
  styled(0, 0, 4, '', '<alignment horizontal="right" vertical="top" wrapText="1"/>'),
  ...decimals.map((digits) => styled(0, 164 + digits, 0, '', '<alignment vertical="top"/>')),
  '</cellXfs>',
  '<cellStyles count="4"><cellStyle name="Normal" xfId="0" builtinId="0"/><cellStyle name="Heading 1" xfId="1" builtinId="16" customBuiltin="1"/>',
  '<cellStyle name="Heading 2" xfId="2" builtinId="17" customBuiltin="1"/><cellStyle name="Hyperlink" xfId="3" builtinId="8" customBuiltin="1"/></cellStyles>',
  '</styleSheet>',
].join('')
