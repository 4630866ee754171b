import { expect, test } from 'vitest'
import { contentInWords } from '../../../server/packs/contentInWords.ts'
import type { PackContent } from '../../../server/packs/packContent.ts'
import { aPackSection, aPackTable } from '../../support/packWorker.ts'

const content: PackContent = {
  format: 1, number: 7, title: 'Board pack 7: April 2026', classification: 'OFFICIAL-SENSITIVE', inShort: 'As at 1 May 2026 at 09:00, London time, as recorded.', aboutTheData: null, facts: [], notes: [],
  sections: [aPackSection(), aPackSection({ code: 'mix', tables: [aPackTable({ code: 'threats', rows: [] })], findings: [{ sentence: 'Of another section.', table: 'counts' }] })],
}

test('only tables of the page are shown, and what speaks of another leads to none', () => {
  const [counts, mix] = contentInWords(content).sections
  expect([counts?.tables.map(({ code }) => code), mix?.tables.map(({ code }) => code)]).toEqual([['counts'], ['threats']])
  expect(counts?.findings.map(({ table }) => table)).toEqual(['counts', null, null])
})

test('a sentence may lead to a table of another section', () => {
  expect(contentInWords(content).sections[1]?.findings).toEqual([{ sentence: 'Of another section.', table: 'counts' }])
})

test('a table without rows stays, with its columns', () => {
  expect(contentInWords(content).sections[1]?.tables[0]).toMatchObject({ rows: [], columns: [{ name: 'Unit', isNumeric: false }, { name: 'Gross', isNumeric: true }, { name: 'Gross per million', isNumeric: true }, { name: 'Latest on', isNumeric: false }] })
})
