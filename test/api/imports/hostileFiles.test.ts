import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { SeededRandom } from '../../../prisma/seed/seededRandom.ts'
import { CaseFileError } from '../../../server/imports/caseFileError.ts'
import { fileText } from '../../../server/imports/fileText.ts'
import { startApp } from '../../support/startApp.ts'
import { caseText } from './caseText.ts'
import { importAs } from './importAs.ts'

const test = await startApp()
const recorder = 'SWROCU-RECORDER-1'
const cases = readFileSync('test/cases/published_cases.csv')

/** What is said of a file: of the whole of it, or of each row. */
async function said(bytes: Uint8Array): Promise<string> {
  try {
    const { reports, count, said: ofRow } = await importAs(test, recorder, fileText(bytes))
    const numbers = reports.map(({ number }) => number)
    expect(new Set(numbers).size).toBe(numbers.length)
    for (const report of reports) {
      if (report.kind === 'REFUSED') expect(report.problems.every(({ message }) => message.length > 10)).toBe(true)
    }
    return [...numbers.map(ofRow), count].join('\n')
  } catch (error) {
    if (error instanceof CaseFileError) return error.message
    throw error
  }
}

describe('cells that attack', () => {
  it.each([
    ['what_happened', '=cmd|\'/C calc\'!A0', 'is a formula'],
    ['ocg_alias', '@SUM(1+1)*cmd', 'is a formula'],
    ['arrests', '+1+1', 'is not a number'],
    ['source', 'Annual\u0000report', 'control character'],
    ['operation', '\u001B[2J', 'control character'],
    ['forces', '\u202Ecilop', 'column forces'],
    ['threats', "drugs'; DROP TABLE disruption; --", 'column threats'],
    ['day_precision', 'constructor', 'column day_precision'],
    ['target_kind', '__proto__', 'column target_kind'],
  ])('are refused by row and column, and shown without being obeyed: %s %o', async (column, cell, words) => {
    const refused = async () => {
      const text = await said(Buffer.from(caseText({ unit: 'SWROCU', [column]: cell })))
      expect(text).toContain(`column ${column}: `)
      expect(text).toContain(words)
      // oxlint-disable-next-line no-control-regex -- none of them may reach a terminal
      expect(text).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E]/)
    }
    expect(await test.leavesNothing(refused)).toBe(true)
  })
})

describe('a damaged file', () => {
  it.each(Array.from({ length: 20 }, (_, seed) => seed + 1))('damaged at random with seed %i never fails unexpectedly, and every row is accounted for', async (seed) => {
    const random = new SeededRandom(seed, 'damaged files')
    const bytes = Buffer.from(cases)
    const damages = random.whole(1, 6)
    for (let count = 0; count < damages; count += 1) bytes[random.whole(0, bytes.length - 1)] = random.whole(0, 255)
    const cut = random.whole(0, 2) === 0 ? bytes.subarray(0, random.whole(1, bytes.length)) : bytes
    expect(await said(cut)).toMatch(/\d+ rows?: .* refused\.$|UTF|CSV|column|empty|no rows/)
    expect(test.logged).toEqual([])
  })

  it('cut inside a quoted cell is refused whole, by row', async () => {
    const end = cases.indexOf('Group trafficking') + 10
    expect(await said(cases.subarray(0, end))).toContain('never closed in row 4')
  })
})
