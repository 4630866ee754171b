import { expect, test } from 'vitest'
import { timeToRecovery } from '../../../server/statistics/timeToRecovery.ts'

test('it is counted to the first score back at the recovery share, after the first below it', () => {
  const steps = [{ days: 10, score: 60 }, { days: 36, score: 40 }, { days: 100, score: 30 }, { days: 195, score: 58 }, { days: 300, score: 62 }]
  expect(timeToRecovery(62, steps, 90)).toEqual({ seen: 'RECOVERED', fellAfter: 36, scoreThen: 40, recoveredAfter: 195, scoreBack: 58 })
})

test('a score of exactly the share has not fallen, and is back', () => {
  expect(timeToRecovery(62, [{ days: 36, score: 55.8 }], 90)).toEqual({ seen: 'NEVER_FELL' })
  expect(timeToRecovery(62, [{ days: 36, score: 55.799 }, { days: 50, score: 55.8 }], 90)).toMatchObject({ seen: 'RECOVERED', recoveredAfter: 50 })
  expect(timeToRecovery(0.57, [{ days: 1, score: 0.513 }], 90)).toEqual({ seen: 'NEVER_FELL' })
})

test('no fall is no effect seen, not a recovery in 0 days', () => {
  expect(timeToRecovery(62, [], 90)).toEqual({ seen: 'NEVER_FELL' })
  expect(timeToRecovery(62, [{ days: 0, score: 61 }, { days: 90, score: 80 }], 90)).toEqual({ seen: 'NEVER_FELL' })
})

test('a fall that lasts has no recovery', () => {
  expect(timeToRecovery(62, [{ days: 0, score: 20 }, { days: 90, score: 55 }], 90)).toEqual({ seen: 'FELL', fellAfter: 0, scoreThen: 20 })
})
