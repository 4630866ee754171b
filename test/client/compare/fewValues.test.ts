import { expect, test } from 'vitest'
import { fewValuesInWords, wholeQuarter } from '../../../client/compare/fewValues.ts'
import type { Gap } from '../../../client/measures/monthsNotDrawn.ts'
import { aMeasure, aMeasureValue } from './aComparison.ts'

const gap = (code: string, from: string, lastDay: string): Gap => ({ unit: { code }, period: { from, lastDay, inWords: from }, why: 'NOT_RECEIVED' })
const rate = aMeasure({ values: [aMeasureValue('NEROCU', { value: 80 }), aMeasureValue('EMSOU'), aMeasureValue('ERSOU')] })
const october = [gap('EMSOU', '2026-10-01', '2026-10-31'), gap('ERSOU', '2026-10-01', '2026-10-31')]

test('where fewer than all units have the rate, it is said of how many and that the others lack a return', () => {
  expect(fewValuesInWords({ gaps: october, gapsFilled: false }, rate)).toBe('Gross per million residents for 1 of 3 units: the others lack a return of this period.')
  expect(fewValuesInWords({ gaps: october.slice(0, 1), gapsFilled: false }, rate)).toBe('Gross per million residents for 1 of 3 units: returns of this period of 1 unit are missing.')
})

test('nothing is said where each unit has the rate, or no return is lacking', () => {
  expect(fewValuesInWords({ gaps: october, gapsFilled: true }, rate)).toBeNull()
  expect(fewValuesInWords({ gaps: [], gapsFilled: false }, rate)).toBeNull()
  expect(fewValuesInWords({ gaps: october, gapsFilled: false }, aMeasure({ values: [aMeasureValue('EMSOU', { value: 1 })] }))).toBeNull()
})

test('the quarter that is offered is the latest that had ended and lacks no return, be it before the period', () => {
  const asked = { gapsFilled: false, asAt: '2026-11-22T12:00:00Z', period: { from: '2026-04-01', lastDay: '2026-11-22' } }
  expect(wholeQuarter({ ...asked, gaps: october })).toEqual({ code: 'FY2026-Q2', inWords: 'July to September 2026' })
  expect(wholeQuarter({ ...asked, gaps: [gap('EMSOU', '2026-04-01', '2026-10-31')] })).toEqual({ code: 'FY2025-Q4', inWords: 'January to March 2026' })
  const wholeYear = { from: '2025-04-01', lastDay: '2026-03-31' }
  expect(wholeQuarter({ ...asked, period: wholeYear, gaps: [] })?.code).toBe('FY2025-Q4')
  expect(wholeQuarter({ ...asked, period: wholeYear, gaps: [gap('EMSOU', '2026-02-01', '2026-02-28')] })?.code).toBe('FY2025-Q3')
})
