import { expect, test } from 'vitest'
import { gradeCounts } from '../../../server/measures/gradeCounts.ts'

test('gross is major, moderate and minor; negative and no impact stand beside it', () => {
  const counts = gradeCounts([
    { grade: 'MAJOR', disruptions: 2 }, { grade: 'MODERATE', disruptions: 3 }, { grade: 'MINOR', disruptions: 5 },
    { grade: 'NO_IMPACT', disruptions: 7 }, { grade: 'NEGATIVE', disruptions: 11 },
  ])
  expect(counts).toEqual({ major: 2, moderate: 3, minor: 5, noImpact: 7, negative: 11, gross: 10 })
})

test('the same grade may come more than once', () => {
  expect(gradeCounts([{ grade: 'MAJOR', disruptions: 2 }, { grade: 'MAJOR', disruptions: 1 }]).major).toBe(3)
})

test('nothing recorded is counted as none in every grade', () => {
  expect(gradeCounts([])).toEqual({ major: 0, moderate: 0, minor: 0, noImpact: 0, negative: 0, gross: 0 })
})
