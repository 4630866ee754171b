import { expect, test } from 'vitest'
import { dividedByInWords, heldMeasure } from '../../../client/compare/comparedMeasures.ts'
import { funnelLimits } from '../../../client/compare/funnelLimits.ts'
import { madeInWords, valueInWords } from '../../../client/compare/measureCells.ts'
import { measuresTable } from '../../../client/compare/measuresTable.ts'
import { measureTable } from '../../../client/compare/measureTable.ts'
import { measureTitle } from '../../../client/compare/measureTitle.ts'
import { aMeasure, aMeasureValue } from './aComparison.ts'

const curve = { of: [1, 2], lower95: [0.1, 0.2], upper95: [0.9, 0.8], lower998: [0, 0.1], upper998: [1, 0.9], adjustedLower95: [0, 0.05], adjustedUpper95: [1, 0.95], adjustedLower998: [0, 0], adjustedUpper998: [1, 1] }
const funnel = { overall: 105, adjustmentInWords: 'Poorly estimated.', phi: 3, tauSquared: 0.1, curve }
const point = (place: 'WITHIN' | 'ABOVE_95' | 'BELOW_998', adjustedPlace: 'WITHIN' | 'ABOVE_95' = 'WITHIN') => ({ place, adjustedPlace, inWords: '' })
const measure = aMeasure({ funnel, values: [
  aMeasureValue('EMSOU', { value: 115, lower: 106, upper: 125, count: 556, of: 4_835_928, ofDay: '2021-03-21', funnel: point('ABOVE_95') }),
  aMeasureValue('NEROCU', { value: 80, lower: 70, upper: 90, count: 188, of: 2_350_000, ofDay: '2021-03-21', funnel: point('BELOW_998') }),
  aMeasureValue('NWROCU', { missing: 'No return of this period was accepted' }),
] })

test('the title of a figure says how many units differ by more than chance explains, and names no first', () => {
  expect(measureTitle(measure)).toBe('Gross per million residents: 1 above and 1 below what chance explains, of 2 units; all units together 105')
  expect(measureTitle(measure, true)).toBe('Gross per million residents: with the adjustment none of 2 units differs by more than chance explains; all units together 105')
})

test('the title says why there is no funnel plot, or that there is no value at all', () => {
  expect(measureTitle(aMeasure({ whyNoFunnel: 'Fewer than 3 units have a value', values: [aMeasureValue('EMSOU', { value: 1 })] }))).toContain('fewer than 3 units')
  expect(measureTitle(aMeasure())).toBe('Gross per million residents: no unit has a value')
})

test('each unit has its place in words without and with the adjustment, or why it has none', () => {
  const { rows } = measureTable(measure)
  expect(rows.map((row) => [row['code'], row['place'], row['adjustedPlace']])).toEqual([
    ['NEROCU', 'below the 99.8% limit', 'within the limits'],
    ['NWROCU', { missing: 'no value' }, { missing: 'no value' }],
    ['EMSOU', 'above the 95% limit', 'within the limits'],
  ])
  expect(rows[1]?.['value']).toEqual({ missing: 'no return of this period was accepted' })
})

test('of every measure the units outside are named, those beyond the wider limits marked', () => {
  expect(measuresTable([measure]).rows[0]).toMatchObject({ above: 'EMSOU', below: 'NEROCU (99.8%)', adjusted: 'none', without: 1 })
})

test('a share is drawn and said in percent, a rate as it is', () => {
  expect(funnelLimits(funnel, 'SHARE', false).upper95).toEqual([90, 80])
  expect(funnelLimits(funnel, 'RATE', true).upper95).toEqual([1, 0.95])
  expect(valueInWords({ kind: 'SHARE' }, 0.584)).toBe('58%')
  expect(valueInWords({ kind: 'RATE' }, 115.26)).toBe('115.3')
})

test('a value says what it is made of', () => {
  expect(madeInWords({ kind: 'RATE', measuredIn: 'per million residents' }, aMeasureValue('EMSOU', { of: 4_835_928, ofDay: '2021-03-21' }))).toBe('4,835,928 residents on 21 March 2021')
  expect(madeInWords({ kind: 'SHARE', measuredIn: 'of gross disruptions' }, aMeasureValue('EMSOU', { count: 30, of: 52 }))).toBe('30 of 52')
  expect(['per million residents', 'per 100 staff in post', 'of check-backs with an answer'].map(dividedByInWords)).toEqual(['residents', 'staff in post', 'check-backs with an answer'])
})

test('the share held is that after the longest time at which any unit has one', () => {
  const held = (months: number, value: number | null) => aMeasure({ code: `HELD_AFTER_${months}_MONTHS`, values: [aMeasureValue('EMSOU', { value })] })
  expect(heldMeasure([held(3, 0.9), held(6, 0.8), held(12, null)])?.code).toBe('HELD_AFTER_6_MONTHS')
  expect(heldMeasure([held(3, null), held(12, null)])?.code).toBe('HELD_AFTER_12_MONTHS')
  expect(heldMeasure([])).toBeNull()
})
