import { expect, it } from 'vitest'
import { chosenFile } from '../../../client/returns/chosenFile.ts'
import { readingInWords, rowInWords } from '../../../client/returns/readingInWords.ts'

const file = (bytes: Uint8Array | string) => new File([typeof bytes === 'string' ? bytes : new Uint8Array(bytes)], 'return.csv')
const reading = { isKept: false, rows: 3, changes: [], words: [], problems: [] }
const change = { figure: 'GAIN_MADE', key: '', name: 'GAIN', keyInWords: '', before: '1', after: '2' } as const
const words = { about: 'COMMENT', key: '', name: 'The whole return', before: null, after: 'Quiet' }
const problem = { row: 2, column: 'H value', value: 'x', message: 'Enter a number.' }

it('a chosen file is read as UTF-8, with a byte order mark or without, and as nothing else', async () => {
  for (const text of ['layout,unit £', '\uFEFFlayout,unit £']) expect(await chosenFile(file(text))).toEqual({ name: 'return.csv', text: 'layout,unit £' })
  expect(await chosenFile(file(''))).toEqual({ problem: 'That file is empty. Choose the file of a return.' })
  expect(await chosenFile(file(new Uint8Array([0x50, 0x4b, 3, 4])))).toMatchObject({ problem: expect.stringContaining('a workbook, not CSV') })
  expect(await chosenFile(file(new Uint8Array([0x61, 0xa3])))).toMatchObject({ problem: expect.stringContaining('not in UTF-8. Save it as “CSV UTF-8') })
  expect(await chosenFile(file(new Uint8Array(1024 * 1024 + 1)))).toMatchObject({ problem: expect.stringContaining('larger than') })
})

it('what a file would change is said in words: problems first, then that it says nothing new, or how much', () => {
  expect(readingInWords({ ...reading, problems: [problem] })).toBe('Nothing was changed: there is 1 problem in the file. Mend it, then choose the file again.')
  expect(readingInWords({ ...reading, problems: [problem, problem] })).toContain('there are 2 problems')
  expect(readingInWords(reading)).toBe('The return says this already: the file’s 3 rows would change nothing.')
  expect(readingInWords({ ...reading, changes: [change, change], words: [words] })).toBe('The file would change 2 figures and 1 note. Nothing is kept yet.')
  expect(readingInWords({ ...reading, changes: [change], words: [words], isKept: true })).toBe('The file was read in: 2 changes kept.')
  expect([rowInWords(0), rowInWords(1_200)]).toEqual(['The file', 'Row 1,200'])
})
