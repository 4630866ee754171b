import { expect, test } from 'vitest'
import { checkPack } from '../../../server/packs/files/checkPack.ts'
import type { PackCell, PackColumn, PackTable } from '../../../server/packs/packContent.ts'
import { aPack, aRatesSection, ratesTable } from '../../support/aPack.ts'

const withTables = (...tables: PackTable[]) => aPack({ sections: [aRatesSection({ findings: [], tables })] })
const column = (kind: PackColumn['kind'], decimals = 0): PackColumn => ({ name: 'Gross', kind, decimals })
const holding = (kind: PackColumn['kind'], cell: PackCell) => withTables(ratesTable({ columns: [column(kind)], rows: [[cell]] }))

test('a pack as it should be is drawn', () => {
  expect(() => checkPack(aPack())).not.toThrow()
})

test('content of another layout is not drawn as if it were of this one', () => {
  expect(() => checkPack(aPack({ format: 2 }))).toThrow(RangeError)
})

test.each(['Rates', 'rates_residents', '', 'a'.repeat(32), 'notes', 'cover', 'history'])('a table cannot be called %j', (code) => {
  expect(() => checkPack(withTables(ratesTable({ code })))).toThrow(RangeError)
})

test('two tables cannot have one name', () => {
  expect(() => checkPack(withTables(ratesTable(), ratesTable()))).toThrow('two tables rates-residents')
})

test('a finding or a chart is of a table that is there', () => {
  expect(() => checkPack(aPack({ sections: [aRatesSection({ tables: [] })] }))).toThrow('speaks of table rates-residents')
})

test.each<[string, Partial<PackTable>]>([
  ['no columns', { columns: [], rows: [] }],
  ['a column without a name', { columns: [{ ...column('TEXT'), name: ' ' }], rows: [] }],
  ['two columns of one name', { columns: [column('TEXT'), column('NUMBER')], rows: [] }],
  ['half a decimal', { columns: [column('NUMBER', 0.5)], rows: [] }],
  ['ten decimals', { columns: [column('NUMBER', 10)], rows: [] }],
  ['a row that is too short', { columns: [column('TEXT')], rows: [[]] }],
  ['a row that is too long', { columns: [column('TEXT')], rows: [['EMSOU', 1]] }],
])('a table with %s is not drawn', (_, changed) => {
  expect(() => checkPack(withTables(ratesTable(changed)))).toThrow(RangeError)
})

test.each<[PackColumn['kind'], PackCell]>([
  ['TEXT', 1], ['DAY', 1], ['NUMBER', '1'], ['NUMBER', Number.NaN], ['NUMBER', Number.POSITIVE_INFINITY], ['NUMBER', { value: 1, lower: 0, upper: 2 }],
  ['ESTIMATE', 1], ['ESTIMATE', { value: 1, lower: Number.NaN, upper: 2 }],
])('a column of kind %s does not hold %j', (kind, cell) => {
  expect(() => checkPack(holding(kind, cell))).toThrow(RangeError)
})

test('a reason may stand in a column of any kind', () => {
  for (const kind of ['TEXT', 'DAY', 'NUMBER', 'ESTIMATE'] as const) expect(() => checkPack(holding(kind, { missing: 'not received' }))).not.toThrow()
})
