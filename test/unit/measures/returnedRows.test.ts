import { expect, test } from 'vitest'
import { cellsOfReturns, outcomesOfReturns, outputsOfReturns, pairsOfReturns, stepsOfReturns } from '../../../server/measures/returnedRows.ts'
import type { ReturnedFigure } from '../../../server/measures/returnedFigures.ts'

const year = { from: '2026-04-01', to: '2027-04-01' }
const total = (about: string, key: string, quantity: number, from = '2026-08-01', to = '2026-09-01'): ReturnedFigure => ({ unitCode: 'EMSOU', from, to, about, key, quantity })
const sum = (about: string, key: string, quantity: number): ReturnedFigure => ({ unitCode: null, from: null, to: null, about, key, quantity })

test('disruptions of a month step in that month, by unit, credit and grade', () => {
  expect(stepsOfReturns([total('DISRUPTIONS_LED', 'MAJOR', 3), total('DISRUPTIONS_LED', 'MAJOR', 2, '2026-04-01', '2026-05-01'), total('DISRUPTIONS_SUPPORTED', 'MINOR', 1)], year)).toEqual([
    { unitCode: 'EMSOU', credit: 'LED', grade: 'MAJOR', isLooserThanMonth: false, steps: [4, 0], disruptions: [3, 2] },
    { unitCode: 'EMSOU', credit: 'SUPPORTED', grade: 'MINOR', isLooserThanMonth: false, steps: [4], disruptions: [1] },
  ])
})

test('a return of a quarter steps in its last month and is in none of its months', () => {
  expect(stepsOfReturns([total('DISRUPTIONS_LED', 'MINOR', 9, '2026-04-01', '2026-07-01')], year)).toMatchObject([{ isLooserThanMonth: true, steps: [2], disruptions: [9] }])
})

test('people whom nobody counted stay unknown, and 0 stays 0', () => {
  const figures = [sum('OUTPUTS', 'TALK/PREVENT', 4), sum('OUTPUTS_WITHOUT_COUNT', 'TALK/PREVENT', 4), sum('OUTPUTS_ASKED', 'TALK/PREVENT', 0)]
  expect(outputsOfReturns(figures)).toEqual([
    { kind: 'TALK', strandCode: 'PREVENT', outputs: 4, peopleReached: null, outputsWithoutCount: 4, asked: 0, answered: null, outputsNotAsked: 0 },
  ])
})

test('figures of two readings of one key are added up', () => {
  expect(outcomesOfReturns([sum('OUTCOMES', 'ARRESTS/PEOPLE', 3), sum('OUTCOMES', 'ARRESTS/PEOPLE', 2), sum('OUTCOME_DISRUPTIONS', 'ARRESTS/PEOPLE', 2)]))
    .toEqual([{ kindCode: 'ARRESTS', measureUnitCode: 'PEOPLE', total: 5, disruptions: 2 }])
  expect(cellsOfReturns([sum('DISRUPTIONS_BY_THREAT', 'DRUGS/NEGATIVE', 1), sum('OUTPUTS', 'TALK/PREVENT', 1)])).toEqual([{ dimension: 'THREAT', code: 'DRUGS', grade: 'NEGATIVE', disruptions: 1 }])
})

test('pairs are there only where a question was asked', () => {
  expect(pairsOfReturns([])).toEqual([])
  expect(pairsOfReturns([sum('OUTPUT_PAIRS', 'INTENTION/QUESTIONS', 2), sum('OUTPUT_PAIRS', 'INTENTION/NO_YES', 5)])).toEqual([
    { measures: 'INTENTION', questions: 2, yesYes: 0, yesNo: 0, noYes: 5, noNo: 0, beforeOnly: 0, afterOnly: 0 },
  ])
})
