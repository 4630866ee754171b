import { expect, test } from 'vitest'
import { textOf } from '../../../client/charts/chartTable.ts'
import { neighboursInWords } from '../../../client/compare/neighboursInWords.ts'
import { rankingWords } from '../../../client/compare/rankingWords.ts'
import { nextSort, sortedRows } from '../../../client/compare/sortedRows.ts'
import { strandsTable, strandsTitle, whyNoStrands } from '../../../client/compare/strandsTable.ts'
import { unitRows } from '../../../client/compare/unitRows.ts'
import { unitRowsTitle } from '../../../client/compare/unitRowsTitle.ts'
import { aComparedUnit, aMeasure, aMeasureValue } from './aComparison.ts'

const rate = aMeasure({ values: [
  aMeasureValue('NEROCU', { value: 4.255, lower: 2.119, upper: 7.61, of: 2_350_000, ofDay: '2021-03-21' }),
  aMeasureValue('EMSOU', { missing: 'No staff stated' }),
] })
const shown = { count: 'GROSS', per: 'RESIDENTS' } as const
const units = [aComparedUnit('NEROCU', { gross: 10, negative: 1 }), aComparedUnit('EMSOU', { gross: 20 })]
const asked = { measures: [rate], basis: 'AS_RECORDED' as const, whyNoSupported: null }
const table = unitRows({ units, ...asked }, shown)
const codes = (rows: readonly (typeof table.rows)[number][]) => rows.map((row) => textOf(row, 'code'))

test('units stand in the order in which they come: the API’s, which is geographic', () => {
  expect(codes(table.rows)).toEqual(['NEROCU', 'EMSOU'])
})

test('a rate has its interval and its denominator with the day; without a value it has the reason', () => {
  expect(table.rows[0]).toMatchObject({ rate: 4.255, rateLower: 2.119, rateUpper: 7.61, rateOf: 2_350_000, rateDay: '2021-03-21', rateMade: '2,350,000 residents on 21 March 2021' })
  expect(table.rows[1]).toMatchObject({ rate: { missing: 'no staff stated' }, rateLower: { missing: 'no value' }, rateOf: { missing: 'no value' } })
})

test('a unit without figures has the reason once and no number, never 0', () => {
  const without = unitRows({ units: [aComparedUnit('EMSOU', { missing: 'No return of this period was accepted' })], ...asked, basis: 'AS_RETURNED' }, shown)
  expect(without.rows[0]).toMatchObject({ code: 'EMSOU', gross: { missing: 'no return of this period was accepted' }, minor: { missing: 'no figures' }, missing: 'No return of this period was accepted' })
  expect(unitRowsTitle(without.rows, 'returned')).toBe('No unit has figures for this period')
})

test('each column of the table has a cell in each row', () => {
  for (const row of table.rows) for (const { key } of table.columns) expect([key, row[key] === undefined]).toEqual([key, false])
})

test('sorted rows have the largest or smallest first, and those without a number last either way', () => {
  expect(codes(sortedRows(table.rows, 'gross', 'descending'))).toEqual(['EMSOU', 'NEROCU'])
  expect(codes(sortedRows(table.rows, 'rate', 'descending'))).toEqual(['NEROCU', 'EMSOU'])
  expect(codes(sortedRows(table.rows, 'rate', 'ascending'))).toEqual(['NEROCU', 'EMSOU'])
  expect(sortedRows(table.rows, undefined, 'descending')).toBe(table.rows)
})

test('a head sorts largest first, then smallest first, then back to geographic order', () => {
  expect(nextSort('gross', undefined, 'descending')).toEqual({ sort: 'gross' })
  expect(nextSort('gross', 'gross', 'descending')).toEqual({ sort: 'gross', order: 'ascending' })
  expect(nextSort('gross', 'gross', 'ascending')).toEqual({})
})

test('an order says of how many neighbours the intervals overlap', () => {
  const row = (lower: number, upper: number) => ({ gross: 1, grossLower: lower, grossUpper: upper })
  expect(neighboursInWords([row(1, 3), row(2, 4), row(9, 12)], 'gross')).toMatch(/^In this order 1 of 2 pairs of neighbours/)
  expect(neighboursInWords([row(1, 3), row(3, 4)], 'gross')).toMatch(/^In this order all neighbours have/)
  expect(neighboursInWords([row(1, 3)], 'gross')).toBeNull()
})

test('an order by a measure says what the API says of it, one by counts that they are no rates', () => {
  expect(rankingWords(table.rows, 'rate', [rate], 'GROSS_PER_MILLION_RESIDENTS')).toEqual([rate.rankingInWords])
  expect(rankingWords(table.rows, 'gross', [rate], 'GROSS_PER_MILLION_RESIDENTS')[0]).toMatch(/^A count says nothing of how many/)
  expect(rankingWords(table.rows, 'reached', [rate], 'GROSS_PER_MILLION_RESIDENTS')[0]).toMatch(/not effect/)
})

test('the title counts units, and names none', () => {
  expect(unitRowsTitle(table.rows, 'recorded')).toBe('Of 2 units, all have gross disruptions recorded and 1 has a negative disruption')
  expect(unitRowsTitle(unitRows({ units: [aComparedUnit('NEROCU'), aComparedUnit('EMSOU')], ...asked }, shown).rows, 'recorded')).toBe('No disruption of 2 units is recorded')
})

test('strands of a unit that has too few to say are words, and are in no share', () => {
  const strand = (code: string, gross: number) => ({ code, name: code, counts: { gross, major: 0, moderate: 0, minor: gross, negative: 0, noImpact: 0 } })
  const given = [aComparedUnit('NEROCU', { strands: [strand('PURSUE', 3), strand('PREVENT', 1)] }), aComparedUnit('EMSOU', { strands: [], whyNoDetail: 'Too few to say.' })]
  expect(strandsTitle(given)).toBe('PURSUE 75%, prevent 25% of the 4 gross of 1 unit')
  const notGiven = { missing: 'not given' }
  expect(strandsTable(given).rows.map((row) => row['gross'])).toEqual([3, 1, notGiven, notGiven])
  expect(whyNoStrands(given)).toEqual(['EMSOU: Too few to say.'])
})

test('what was supported is a column of its own, in words where it is not known', () => {
  const known = unitRows({ units, ...asked }, shown)
  expect(known.columns.map(({ name }) => name)).toContain('Supported')
  expect(known.rows[0]).toMatchObject({ supportedGross: 0 })
  const ofStrand = unitRows({ units, ...asked, whyNoSupported: 'Not known: support is not kept by strand' }, shown)
  expect(ofStrand.rows[0]).toMatchObject({ supportedGross: { missing: 'not known: support is not kept by strand' }, gross: 10 })
})

test('outputs that returns did not ask for are words, never 0', () => {
  const why = 'Not all returns of this period asked for “Outputs”'
  const [row] = unitRows({ units: [aComparedUnit('EMSOU', { whyNoOutputs: why })], ...asked }, shown).rows
  const missing = { missing: `n${why.slice(1)}` }
  expect(row).toMatchObject({ outputs: missing, reached: missing, answered: missing, asked: missing })
})
