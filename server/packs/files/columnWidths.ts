import type { Sheet, SheetCell } from './sheet.ts'

// In characters. The first column holds the lines above the table as well; without a table it holds nothing else.
const withoutTable = 100
const firstColumn = 50
const least = 14
const plain = 40
const ofSentences = 80
/** Excel's limit. */
const most = 255

/**
 * How wide each column of a sheet is, in characters: a number in full, since Excel shows one that does not fit as a row of hashes, and a
 * text on a few lines.
 *
 * Checked in: test/unit/packs/accessibleWorkbook.test.ts.
 */
export function columnWidths({ table }: Sheet): number[] {
  if (!table) return [withoutTable]
  return table.columns.map(({ name, decimals }, place) => {
    const cells = table.rows.map((row) => row[place] ?? '')
    const longestWord = Math.max(...name.split(' ').map((word) => word.length))
    const longestText = Math.max(0, ...cells.map((cell) => textOf(cell).length))
    const longestNumber = Math.max(0, ...cells.map((cell) => (typeof cell === 'number' ? shownLength(cell, decimals ?? 0) : 0)))
    const forTexts = longestText > 2 * ofSentences ? ofSentences : Math.min(plain, longestText)
    return Math.min(most, Math.max(place === 0 ? firstColumn : least, Math.min(plain, longestWord) + 2, forTexts + 2, longestNumber + 2))
  })
}

function textOf(cell: SheetCell): string {
  if (typeof cell === 'number') return ''
  return typeof cell === 'string' ? cell : cell.text
}

/** Length of a number with commas between its thousands. */
function shownLength(value: number, decimals: number): number {
  const digits = Math.trunc(Math.abs(value)).toString().length
  return (value < 0 ? 1 : 0) + digits + Math.floor((digits - 1) / 3) + (decimals === 0 ? 0 : decimals + 1)
}
