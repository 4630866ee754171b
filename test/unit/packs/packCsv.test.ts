import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fileText } from '../../../server/packs/files/fileText.ts'
import { packCsv } from '../../../server/packs/files/packCsv.ts'
import { rowNames } from '../../../server/packs/files/rowNames.ts'
import type { PackCell } from '../../../server/packs/packContent.ts'
import { unescapedCell } from '../../../server/returnFiles/escapedCell.ts'
import { anyPack } from '../../support/anyPack.ts'
import { aPack } from '../../support/aPack.ts'

const columns = ['section', 'table', 'title', 'row', 'column', 'value', 'lower_95', 'upper_95', 'not_known']
const read = (csv: string) => parse(csv, { bom: true, columns: true, record_delimiter: '\r\n' }) as Record<string, string>[]
const csv = packCsv(aPack())
const rows = read(csv)
const ofTable = (table: string) => rows.filter((row) => row.table === table)
const rates = { section: 'Comparing units', table: 'rates-residents', title: 'Gross disruptions per million residents', lower_95: '', upper_95: '', not_known: '' }

test('the file begins with a byte order mark and its columns, and its rows end alike', () => {
  expect(csv.startsWith(`\uFEFF${columns.join(',')}\r\nthe whole pack,facts,Facts,Classification,text,OFFICIAL-SENSITIVE,,,\r\n`)).toBe(true)
  expect(csv.endsWith('\r\n')).toBe(true)
  for (const row of rows) expect(Object.keys(row)).toEqual(columns)
})

test('facts, how to read the file, notes and findings stand before all figures', () => {
  const kinds = rows.map(({ table }) => table)
  expect([...new Set(kinds)].slice(0, 5)).toEqual(['facts', 'this file', 'notes', 'findings', 'what to know first'])
  expect(ofTable('facts').map(({ row, value }) => [row, value])).toEqual([
    ['Classification', 'OFFICIAL-SENSITIVE'], ['Pack', 'Board pack 7: Q2: July to September 2026'], ['In short', 'As at 22 November 2026, 14:03 GMT, as recorded.'],
    ['About the data', 'Invented records: no figure is of a real group.'], ...aPack().facts.map(({ name, text }) => [name, text]),
  ])
  expect(ofTable('findings').map(({ row, column, value }) => [row, column, value])).toEqual([
    ['Finding 1', 'text', 'No unit lies beyond the 99.8% limits.'], ['Finding 1', 'table with the figures', 'rates-residents'],
    ['Finding 2', 'text', '8 of 10 returns were received.'], ['Finding 2', 'table with the figures', 'no single table'],
  ])
})

test('a row is one cell and says what it is of; numbers stand in full, and those below 0 as numbers', () => {
  expect(ofTable('rates-residents').slice(0, 4)).toEqual([
    { ...rates, row: 'EMSOU', column: 'Unit', value: 'EMSOU' },
    { ...rates, row: 'EMSOU', column: 'Gross', value: '1234' },
    { ...rates, row: 'EMSOU', column: 'Change since the pack before', value: '-3' },
    { ...rates, row: 'EMSOU', column: 'Gross per million residents', value: '12.345678901234567', lower_95: '0.30000000000000004', upper_95: '33.33333333333333' },
  ])
})

test('a value that is not there leaves its reason, and no 0', () => {
  const row = 'Tarian: de Cymru, Dŵr & “Môr” <x>'
  expect(ofTable('rates-residents').filter((each) => each.row === row && each.column !== 'Unit')).toEqual([
    { ...rates, row, column: 'Gross', value: '', not_known: 'not received' },
    { ...rates, row, column: 'Change since the pack before', value: '', not_known: 'no pack before' },
    { ...rates, row, column: 'Gross per million residents', value: '', not_known: 'not received' },
  ])
})

test('texts that spreadsheets take for formulas are escaped wherever they stand', () => {
  expect(csv).not.toMatch(/(^|,|\n)"?[=+@]/)
  expect(ofTable('rates-residents')[4]).toMatchObject({ row: '\'=SUM(A1:A9)', column: 'Unit', value: '\'=SUM(A1:A9)' })
  expect(ofTable('queries, note')).toMatchObject([{ value: '\'-1 day counts as today.' }])
})

test('rows that their first column does not tell apart are named by all their texts and days, and by their number where that does not either', () => {
  expect(ofTable('by-month').slice(0, 4).map(({ row }) => row)).toEqual(['EMSOU; 2024-01-01', 'EMSOU; 2024-01-01', 'EMSOU; 2024-01-01', 'EMSOU; 2024-02-01'])
  expect(ofTable('queries').map(({ row }) => row)).toEqual(['YHROCU; row 1', 'YHROCU; row 1', 'YHROCU; row 2', 'YHROCU; row 2', 'nothing stated; row 3', 'nothing stated; row 3'])
  expect(rowNames({ columns: [{ name: 'Count', kind: 'NUMBER', decimals: 0 }], rows: [[2], [2], [{ missing: 'not received' }]] })).toEqual(['2; row 1', '2; row 2', 'not received; row 3'])
})

test('a table without rows says so', () => {
  expect(ofTable('corrected, note')).toMatchObject([{ row: 'Rows', value: 'This table has no rows.' }])
})

test('whatever a pack says, each of its cells is there once and can be read back', () => {
  fc.assert(fc.property(anyPack, (content) => {
    const all = read(packCsv(content))
    for (const table of content.sections.flatMap(({ tables }) => tables)) {
      const of = all.filter((row) => row.table === table.code)
      expect(of.map(cellOf)).toEqual(table.rows.flat().map(held))
      expect(new Set(of.map(({ row, column }) => JSON.stringify([row, column]))).size).toBe(table.rows.flat().length)
    }
  }), { numRuns: 40, seed: 20261122 })
})

function cellOf({ value = '', lower_95: lower, upper_95: upper, not_known: why = '' }: Record<string, string>): (string | number)[] {
  return value === '' ? [unescapedCell(why)] : [unescapedCell(value), ...(lower === '' ? [] : [Number(lower), Number(upper)])]
}

function held(cell: PackCell): (string | number)[] {
  if (typeof cell === 'string') return [fileText(cell)]
  if (typeof cell === 'number') return [String(cell)]
  return 'missing' in cell ? [fileText(cell.missing)] : [String(cell.value), cell.lower + 0, cell.upper + 0]
}
