import { expect, test } from 'vitest'
import { breakdownRows, type BreakdownCell } from '../../../server/measures/breakdown.ts'
import { parsePeriod } from '../../../server/periods/period.ts'
import { byCode, smallReference } from './referenceOf.ts'

const period = parsePeriod('FY2026', '2026-11-20')
const reference = smallReference()
const emsou = reference.units.get('EMSOU') ?? null
const cell = (given: Partial<BreakdownCell>): BreakdownCell => ({ dimension: 'FORCE', code: 'DERBYSHIRE', grade: 'MINOR', disruptions: 1, ...given })

test('rows stand in the fixed order of the list, and an entry without records has its row with 0', () => {
  const { byThreat } = breakdownRows([cell({ dimension: 'THREAT', code: 'CYBER' })], { unit: null, period }, reference)
  expect(byThreat.map(({ code, counts }) => [code, counts.gross])).toEqual([['DRUGS', 0], ['CYBER', 1]])
})

test('a unit has rows for its own forces, and for others that took part', () => {
  const own = breakdownRows([], { unit: emsou, period }, reference)
  expect(own.byForce.map(({ code }) => code)).toEqual(['DERBYSHIRE'])
  const withAnother = breakdownRows([cell({ code: 'KENT' })], { unit: emsou, period }, reference)
  expect(withAnother.byForce.map(({ code }) => code)).toEqual(['DERBYSHIRE', 'KENT'])
})

test('forces of the network stand by unit in geographic order, then by name', () => {
  const { byForce } = breakdownRows([], { unit: null, period }, reference)
  expect(byForce.map(({ code }) => code)).toEqual(['DERBYSHIRE', 'KENT', 'NORFOLK', 'METROPOLITAN'])
})

test('disruptions that name no force have a row of their own, and none when there are none', () => {
  const { byForce } = breakdownRows([cell({ code: 'NONE', grade: 'NEGATIVE' })], { unit: emsou, period }, reference)
  expect(byForce.at(-1)).toMatchObject({ code: 'NONE', name: 'No force named', counts: { negative: 1, gross: 0 } })
})

test('a code that could not be recorded in the period has no row, unless it was recorded', () => {
  const threats = byCode([{ code: 'OLD', name: 'Old', validFrom: null, validTo: '2026-04-01' }, { code: 'NEW', name: 'New', validFrom: '2026-04-02', validTo: null }])
  const rows = (cells: BreakdownCell[]) => breakdownRows(cells, { unit: null, period }, { ...reference, threats }).byThreat
  expect(rows([]).map(({ code }) => code)).toEqual(['NEW'])
  expect(rows([cell({ dimension: 'THREAT', code: 'OLD' })]).map(({ code }) => code)).toEqual(['OLD', 'NEW'])
})
