import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cellInWords, saidLimits } from '../../../client/charts/cellInWords.ts'
import { csvText } from '../../../client/charts/csvText.ts'
import { drawnNumber } from '../../../client/charts/chartTable.ts'
import { dividedByInWords, heldMeasure } from '../../../client/compare/comparedMeasures.ts'
import { funnelLimits } from '../../../client/compare/funnelLimits.ts'
import { madeInWords, valueInWords } from '../../../client/compare/measureCells.ts'
import { manyComparisons, measuresTable, measuresTitle } from '../../../client/compare/measuresTable.ts'
import { measureTable } from '../../../client/compare/measureTable.ts'
import { measureTitle } from '../../../client/compare/measureTitle.ts'
import { comparedOrigin } from '../../../client/compare/comparedPlace.ts'
import { networkRow } from '../../../client/compare/networkRow.ts'
import { placedTable } from '../../../client/compare/placedTable.ts'
import { reasonsOnce } from '../../../client/compare/reasonsOnce.ts'
import { aComparedUnit, aMeasure, aMeasureValue } from './aComparison.ts'

const curve = { of: [1, 2], lower95: [0.1, 0.2], upper95: [0.9, 0.8], lower998: [0, 0.1], upper998: [1, 0.9], adjustedLower95: [0, 0.05], adjustedUpper95: [1, 0.95], adjustedLower998: [0, 0], adjustedUpper998: [1, 1] }
const funnel = { overall: 105, overallOf: 'the 2 units with a value', adjustmentInWords: 'Poorly estimated.', phi: 3, tauSquared: 0.1, curve }
const atLimits = { lower95: 90, upper95: 120.4, lower998: 84, upper998: 130, adjustedLower95: 60, adjustedUpper95: 160, adjustedLower998: 40, adjustedUpper998: 180 }
const point = (place: 'WITHIN' | 'ABOVE_95' | 'BELOW_998', adjustedPlace: 'WITHIN' | 'ABOVE_95' = 'WITHIN') => ({ place, adjustedPlace, inWords: '', ...atLimits })
const measure = aMeasure({ funnel, values: [
  aMeasureValue('NEROCU', { value: 80, lower: 70, upper: 90, count: 188, of: 2_350_000, ofDay: '2021-03-21', funnel: point('BELOW_998') }),
  aMeasureValue('NWROCU', { missing: 'No return of this period was accepted' }),
  aMeasureValue('EMSOU', { value: 115, lower: 106, upper: 125, count: 556, of: 4_835_928, ofDay: '2021-03-21', funnel: point('ABOVE_95') }),
] })

test('the title of a figure says how many units differ by more than chance explains, and names no first', () => {
  expect(measureTitle(measure)).toBe('Gross per million residents: 1 above and 1 below what chance explains, of 2 units; the 2 units with a value together 105')
  expect(measureTitle(measure, true)).toBe('Gross per million residents: with the adjustment none of 2 units differs by more than chance explains; the 2 units with a value together 105')
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

test('of every measure the units outside are named, with the limit that each is beyond', () => {
  expect(measuresTable([measure]).rows[0]).toMatchObject({ above: 'EMSOU (95%)', below: 'NEROCU (99.8%)', adjusted: 'none', without: 1 })
})

test('a share is drawn and said in percent, a rate as it is', () => {
  expect(funnelLimits(funnel, 'SHARE', false).upper95).toEqual([90, 80])
  expect(funnelLimits(funnel, 'RATE', true).upper95).toEqual([1, 0.95])
  expect(valueInWords({ kind: 'SHARE' }, 0.584)).toBe('58%')
  expect(valueInWords({ kind: 'SHARE' }, 0.0238)).toBe('2.4%')
})

test.each([[115.26, '115'], [1234.4, '1,234'], [99.96, '100'], [12.36, '12.4'], [9.996, '10.0'], [2.1, '2.10'], [0.519, '0.52'], [0, '0']])('the rate %j is said as %j, in cells, titles and sentences alike', (value, words) => {
  expect(valueInWords({ kind: 'RATE' }, value)).toBe(words)
  const [row, column] = [measureTable(aMeasure({ values: [aMeasureValue('EMSOU', { value, lower: value, upper: value })] })).rows[0], measureTable(aMeasure()).columns[1]]
  expect(row && column && cellInWords(row['value'] ?? '', column)).toBe(words)
  expect(row && column && saidLimits({ lower: value, upper: value }, column)).toBe(`${words} to ${words}`)
})

test('the limits that are drawn stand in the table and the file, by chance alone or with the adjustment', () => {
  const limitsOf = (isAdjusted: boolean) => placedTable(measure, isAdjusted).rows.map((row) => [row['lower95'], row['upper998']])
  expect(limitsOf(false)[0]).toEqual([90, 130])
  expect(limitsOf(true)[0]).toEqual([60, 180])
  expect(limitsOf(true)[1]).toEqual([{ missing: 'no funnel plot' }, { missing: 'no funnel plot' }])
  expect(placedTable(measure, false).columns.map(({ name }) => name)).toContain('Upper 99.8% limit of the funnel')
})

test('the title of every measure begins with what is beyond the limits with the adjustment, and its note counts the comparisons', () => {
  expect(measuresTitle([measure])).toBe('With the adjustment some unit lies beyond the 99.8% limits in none of 1 measure (by chance alone in 1)')
  expect(manyComparisons([measure, aMeasure()])).toContain('These are 2 comparisons of a unit with all together')
  expect(manyComparisons([aMeasure()])).toBeNull()
})

test('a reason that many units share is said once', () => {
  const without = (codes: string[], missing: string) => codes.map((code) => aMeasureValue(code, { missing }))
  expect(reasonsOnce([...without(['NEROCU', 'EMSOU'], 'None due yet.'), ...without(['ERSOU'], 'No staff stated')])).toEqual(['NEROCU, EMSOU: none due yet', 'ERSOU: no staff stated'])
  const ofAll = without(['NEROCU', 'EMSOU'], 'Pursue has no outputs.')
  expect(reasonsOnce(ofAll)).toEqual(['all units: pursue has no outputs'])
  expect(measureTable(aMeasure({ values: ofAll })).rows.map((row) => row['value'])).toEqual([{ missing: 'no value' }, { missing: 'no value' }])
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

test('a mark is drawn on that side of every limit on which the unit lies, however close', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true })
  fc.assert(fc.property(share, share, fc.constantFrom('SHARE' as const, 'RATE' as const), (value, limit, kind) => {
    const [row] = placedTable(aMeasure({ kind, funnel, values: [aMeasureValue('EMSOU', { value, of: 40, funnel: point('ABOVE_95') })] }), false).rows
    const drawn = row && drawnNumber(row, 'value')
    const [upper = 0] = funnelLimits({ curve: { ...curve, upper95: [limit] } }, kind, false).upper95
    return typeof drawn === 'number' && (value > limit ? drawn >= upper : drawn <= upper)
  }), { numRuns: 100 })
  const [row] = placedTable(aMeasure({ kind: 'SHARE', values: [aMeasureValue('EMSOU', { value: 0.024, of: 500 })] }), false).rows
  expect(row && drawnNumber(row, 'value')).toBeGreaterThan(funnelLimits({ curve: { ...curve, upper95: [0.0229] } }, 'SHARE', false).upper95[0] ?? 99)
})

test('what is drawn exactly is said no finer than it is known, and written finer in files', () => {
  const table = measureTable(aMeasure({ kind: 'SHARE', values: [aMeasureValue('EMSOU', { value: 1 / 42, lower: 0.0042, upper: 0.1234, count: 1, of: 42 })] }))
  const [column, row] = [table.columns.find(({ key }) => key === 'value'), table.rows[0]]
  expect(column && row && cellInWords(row['value'] ?? '', column)).toBe('2.4')
  const place = { period: { code: 'FY2025', inWords: '', from: '2025-04-01', lastDay: '2026-03-31' }, asAt: '2026-11-20T12:00:00Z', basisInWords: '', returnsInWords: '', caveats: [] }
  expect(csvText(comparedOrigin(place, null, null), '', table, [])).toContain('2.38,0.42,12.34,')
})

test('the place with the adjustment is given too where none was found, and marks show it', () => {
  const outside = aMeasure({ funnel: { ...funnel, tauSquared: 0 }, values: [aMeasureValue('EMSOU', { value: 115, of: 4, funnel: point('ABOVE_95', 'ABOVE_95') })] })
  expect(measureTitle(outside, true)).toContain('with the adjustment 1 above what chance explains')
  expect(placedTable(outside, true).rows[0]).toMatchObject({ placeCode: 'ABOVE_95', adjustedPlace: 'above the 95% limit' })
  expect(measuresTable([outside]).rows[0]).toMatchObject({ adjusted: 'EMSOU (95%)' })
})

test('beside counts of all units a value of fewer says of how many it is', () => {
  const row = (values: typeof measure.values) => networkRow({ network: aComparedUnit('ALL'), measures: [{ ...measure, values }], returnsInWords: 'Returns: 7 of 8 received', whyNoSupported: null }, measure.code)
  expect(row(measure.values)).toMatchObject({ rate: 105, rateMade: '7,185,928 residents on 21 March 2021: only the 2 units with a value', returns: '7 of 8 received' })
  expect(row(measure.values.filter(({ value }) => value !== null))).toMatchObject({ rateMade: '7,185,928 residents on 21 March 2021' })
})
