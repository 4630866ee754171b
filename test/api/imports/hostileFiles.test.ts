import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { startApp } from '../../support/startApp.ts'
import { caseText } from './caseText.ts'
import { damaged, saidOf } from './hostileFile.ts'
import { importAs } from './importAs.ts'

const test = await startApp()
const recorder = 'SWROCU-RECORDER-1'
const cases = readFileSync('test/cases/published_cases.csv')

const said = (bytes: Uint8Array) => saidOf(bytes, (text) => importAs(test, recorder, text))

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
    expect(await said(damaged(cases, seed))).toMatch(/\d+ rows?: .* refused\.$|UTF|CSV|column|empty|no rows/)
    expect(test.logged).toEqual([])
  })

  it('cut inside a quoted cell is refused whole, by row', async () => {
    const end = cases.indexOf('Group trafficking') + 10
    expect(await said(cases.subarray(0, end))).toContain('never closed in row 4')
  })
})
