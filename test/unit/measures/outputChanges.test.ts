import { expect, test } from 'vitest'
import { changeOf, type OutputPairs } from '../../../server/measures/outputChanges.ts'

const answers: OutputPairs = { measures: 'INTENTION', questions: 1, yesYes: 10, yesNo: 2, noYes: 15, noNo: 13, beforeOnly: 5, afterOnly: 4 }

test('the change is among those who answered both times, with its interval; the others stand beside it', () => {
  const row = changeOf('INTENTION', answers)
  expect(row).toMatchObject({ missing: null, beforeOnly: 5, afterOnly: 4, change: { pairs: 40, shareBefore: 0.3, shareAfter: 0.625 } })
  expect(row.change?.change).toBeCloseTo(0.325, 12)
  expect(row.change?.lower).toBeLessThan(0.325)
  expect(row.change?.upper).toBeGreaterThan(0.325)
})

test('few pairs are shown, with the wide interval that they have', () => {
  const few = changeOf('INTENTION', { ...answers, yesYes: 1, yesNo: 0, noYes: 2, noNo: 1 })
  expect(few.change?.pairs).toBe(4)
  expect((few.change?.upper ?? 0) - (few.change?.lower ?? 0)).toBeGreaterThan(0.5)
})

test('without pairs there is no figure but a reason', () => {
  expect(changeOf('INTENTION', { ...answers, yesYes: 0, yesNo: 0, noYes: 0, noNo: 0 })).toMatchObject({
    change: null, missing: 'Nobody answered both before and after', beforeOnly: 5, afterOnly: 4,
  })
})

test('a question that was not asked says so', () => {
  expect(changeOf('BEHAVIOUR_AT_FOLLOW_UP', undefined)).toMatchObject({ change: null, missing: 'Not asked' })
})
