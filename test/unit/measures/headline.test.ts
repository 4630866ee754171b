import { expect, test } from 'vitest'
import { headline } from '../../../server/measures/headline.ts'
import { stepsOf } from './stepsOf.ts'

test('what a unit supported is never part of its gross', () => {
  const figures = headline([stepsOf({ steps: [1, 2] }), stepsOf({ credit: 'SUPPORTED', steps: [3, 4, 5] })], 'SUPPORTED')
  expect(figures.gross.value).toBe(2)
  expect(figures.supportedGross.value).toBe(3)
})

test('negatives are never taken off gross, led or supported', () => {
  const figures = headline(
    [stepsOf({}), stepsOf({ grade: 'NEGATIVE' }), stepsOf({ credit: 'SUPPORTED', grade: 'NEGATIVE', steps: [1, 2] })],
    'SUPPORTED',
  )
  expect(figures.gross.value).toBe(1)
  expect(figures.negative.value).toBe(1)
  expect(figures.supportedGross.value).toBe(0)
  expect(figures.supportedNegative.value).toBe(2)
})

test('the network counts a disruption with two supporting units once', () => {
  const steps = [
    stepsOf({ unitCode: 'EMSOU' }),
    stepsOf({ unitCode: 'EMSOU', credit: 'LED_WITH_SUPPORT' }),
    stepsOf({ unitCode: 'ERSOU', credit: 'SUPPORTED' }),
    stepsOf({ unitCode: 'LONDON', credit: 'SUPPORTED' }),
  ]
  const figures = headline(steps, 'LED_WITH_SUPPORT')
  expect(figures.gross.value).toBe(1)
  expect(figures.supportedGross.value).toBe(1)
})

test('31 majors are consistent with an underlying 21 to 44', () => {
  const { major } = headline([stepsOf({ grade: 'MAJOR', steps: [0], disruptions: [31] })], 'SUPPORTED')
  expect([Math.round(major.lower), Math.round(major.upper)]).toEqual([21, 44])
})
