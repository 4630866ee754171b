import { expect, test } from 'vitest'
import { monthly } from '../../../server/measures/monthly.ts'
import { stepsOf } from './stepsOf.ts'

const quarter = { from: '2026-04-01', to: '2026-07-01' }

test('months and what is dated more loosely add up to all that counts in the period', () => {
  const counts = monthly(
    [
      stepsOf({ steps: [0, 29, 30, 90], disruptions: [1, 2, 4, 8] }),
      stepsOf({ grade: 'NEGATIVE', steps: [61] }),
      stepsOf({ grade: 'MAJOR', isLooserThanMonth: true, steps: [90], disruptions: [16] }),
    ],
    'day', quarter, quarter.to, 'SUPPORTED',
  )
  expect(counts.months).toEqual(['2026-04', '2026-05', '2026-06'])
  expect(counts.monthsInWords).toEqual(['April 2026', 'May 2026', 'June 2026'])
  expect(counts.gross).toEqual([3, 4, 8])
  expect(counts.negative).toEqual([0, 0, 1])
  expect(counts.datedTooLoosely).toMatchObject({ major: 16, gross: 16 })
})

test('by month, the step is the month', () => {
  const counts = monthly([stepsOf({ steps: [0, 2], disruptions: [1, 2] })], 'month', quarter, quarter.to, 'SUPPORTED')
  expect(counts.minor).toEqual([1, 0, 2])
})

test('a month that has not begun is left out: 0 would say that nothing happened', () => {
  expect(monthly([], 'day', quarter, '2026-05-02', 'SUPPORTED').months).toEqual(['2026-04', '2026-05'])
  expect(monthly([], 'day', quarter, '2026-05-01', 'SUPPORTED').months).toEqual(['2026-04'])
})

test('supported is a series of its own, without negatives', () => {
  const counts = monthly(
    [stepsOf({ credit: 'SUPPORTED', steps: [31] }), stepsOf({ credit: 'SUPPORTED', grade: 'NEGATIVE', steps: [31] })],
    'day', quarter, quarter.to, 'SUPPORTED',
  )
  expect(counts.supportedGross).toEqual([0, 1, 0])
  expect(counts.gross).toEqual([0, 0, 0])
})

test('a period that cuts a month counts only its part of it', () => {
  const counts = monthly([stepsOf({ steps: [0, 17] })], 'day', { from: '2026-04-15', to: '2026-05-10' }, '2026-05-10', 'SUPPORTED')
  expect(counts.months).toEqual(['2026-04', '2026-05'])
  expect(counts.minor).toEqual([1, 1])
})
