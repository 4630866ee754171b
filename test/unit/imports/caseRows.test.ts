import { describe, expect, it } from 'vitest'
import { caseColumns } from '../../../server/imports/caseColumns.ts'
import { ImportFileError } from '../../../server/imports/importFileError.ts'
import { caseRows } from '../../../server/imports/caseRows.ts'
import { columnLetter } from '../../../server/imports/fileRows.ts'

const header = caseColumns.join(',')
const cells = caseColumns.map((column) => `${column} of it`)
const line = cells.join(',')

function refusalOf(text: string): string {
  try {
    caseRows(text)
    return 'taken'
  } catch (error) {
    if (error instanceof ImportFileError) return error.message
    throw error
  }
}

describe('a file of cases', () => {
  it('numbers rows as a spreadsheet does: the header is row 1, blank rows count, a cell may hold several lines', () => {
    const several = line.replace('source of it', '"source\nof it"')
    const numbers = caseRows(`${header}\n${several}\n\n,,,,,,,,,,,,,,,,,,,,,\n${line}\n`).map((read) => ('row' in read ? read.row.number : null))
    expect(numbers).toEqual([2, 5])
  })

  it('takes columns in any order, under names with spaces and capitals, with or without a byte order mark', () => {
    const reversed = `\uFEFF${caseColumns.toReversed().map((name) => ` ${name.toUpperCase()} `).join(',')}\r\n${cells.toReversed().join(',')}\r\n`
    expect(caseRows(reversed)).toEqual(caseRows(`${header}\n${line}`))
  })

  it('refuses a row with a cell too few or too many, and takes the others', () => {
    const [first, second, third] = caseRows(`${header}\n${line},more\nless\n${line}`)
    expect(first).toEqual({ number: 2, fault: expect.stringContaining('23 cells and the header 22') })
    expect(second).toEqual({ number: 3, fault: expect.stringContaining('1 cell and') })
    expect(third).toHaveProperty('row.number', 4)
  })

  it.each([
    ['no text at all', '', 'empty'],
    ['blank lines', '\n\n', 'empty'],
    ['a header alone', header, 'no rows'],
    ['something that is no CSV', '<html><body>Sign in</body></html>', 'row 1 must name them'],
    ['semicolons', `${header.replaceAll(',', ';')}\n${line.replaceAll(',', ';')}`, 'not separated by commas'],
    ['a missing column', `${header.replace('drugs,', '')}\n${line}`, 'Column drugs is missing'],
    ['an unknown column', `${header},reviewer\n${line},me`, 'Column W "reviewer" is not known'],
    ['a column without a name', `${header},\n${line},me`, 'Column W has no name'],
    ['a column twice', `${header},drugs\n${line},me`, 'Column W "drugs" is there twice'],
    ['a quotation mark that is never closed', `${header}\n${line}\n"${line}`, 'never closed in row 3'],
    ['a quotation mark in the middle', `${header}\n"a"b,${line}`, 'in row 2'],
    ['a cell without end', `${header}\n${'x'.repeat(300_000)}`, 'row 2'],
  ])('says what is wrong with %s', (_what, text, words) => {
    expect(refusalOf(text)).toContain(words)
  })

  it('names columns by letter as spreadsheets do', () => {
    expect([0, 25, 26, 701, 702].map(columnLetter)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA'])
  })
})
