import { expect, test } from 'vitest'
import { cumulative, lastStepOf } from '../../../server/measures/cumulative.ts'
import { stepEnds } from '../../../server/measures/stepEnds.ts'
import { stepsOf } from './stepsOf.ts'

const may = { from: '2026-05-01', to: '2026-05-06' }

test('each grade adds up by day, in whole numbers, and gross is the sum of three', () => {
  const days = stepEnds(may, 'day', may.to, -1)
  const totals = cumulative(
    [
      stepsOf({ grade: 'MAJOR', steps: [0, 3], disruptions: [1, 2] }),
      stepsOf({ grade: 'MINOR', steps: [3], disruptions: [4] }),
      stepsOf({ grade: 'NEGATIVE', steps: [1] }),
      stepsOf({ grade: 'NO_IMPACT', steps: [4] }),
      stepsOf({ credit: 'SUPPORTED', steps: [0] }),
      stepsOf({ credit: 'LED_WITH_SUPPORT', steps: [0] }),
    ],
    'day',
    days,
  )
  expect(totals).toEqual({
    grain: 'day',
    days: ['2026-05-01', '2026-05-02', '2026-05-03', '2026-05-04', '2026-05-05'],
    major: [1, 1, 1, 3, 3],
    moderate: [0, 0, 0, 0, 0],
    minor: [0, 0, 0, 4, 4],
    negative: [0, 1, 1, 1, 1],
    gross: [1, 1, 1, 7, 7],
    noImpact: [0, 0, 0, 0, 1],
  })
})

test('the same step may come more than once', () => {
  const days = stepEnds(may, 'day', may.to, -1)
  expect(cumulative([stepsOf({ steps: [2, 2], disruptions: [1, 2] })], 'day', days).minor).toEqual([0, 0, 3, 3, 3])
})

test('the line ends with the last day that had passed', () => {
  expect(stepEnds(may, 'day', '2026-05-03', -1)).toEqual(['2026-05-01', '2026-05-02'])
})

test('there is no line where nothing of the period had passed', () => {
  expect(stepEnds(may, 'day', may.from, -1)).toEqual([])
  expect(stepEnds({ from: '2026-05-01', to: '2029-05-01' }, 'month', '2026-05-01', -1)).toEqual([])
})

test('a range that steps on a day to come draws the line on to that day, so that its end is the headline', () => {
  const steps = [stepsOf({ steps: [4] })]
  const days = stepEnds(may, 'day', '2026-05-03', lastStepOf(steps))
  expect(cumulative(steps, 'day', days).gross.at(-1)).toBe(1)
  expect(days.at(-1)).toBe('2026-05-05')
})

test('by month, the line steps at the last day of each month, cut to the period and to what had passed', () => {
  const period = { from: '2026-01-10', to: '2026-04-05' }
  expect(stepEnds(period, 'month', period.to, -1)).toEqual(['2026-01-31', '2026-02-28', '2026-03-31', '2026-04-04'])
  expect(stepEnds(period, 'month', '2026-03-15', -1)).toEqual(['2026-01-31', '2026-02-28', '2026-03-14'])
  expect(stepEnds(period, 'month', '2026-02-01', 2)).toEqual(['2026-01-31', '2026-02-28', '2026-03-31'])
})

test('a step after the days given is a fault of ours, never lost in silence', () => {
  expect(() => cumulative([stepsOf({ steps: [5] })], 'day', stepEnds(may, 'day', may.to, -1))).toThrow(RangeError)
})
