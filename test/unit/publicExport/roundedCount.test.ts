import { expect, test } from 'vitest'
import { countsShownAs, neighboursOf, roundCount } from '../../../server/publicExport/roundedCount.ts'

test('counts from 0 to 4 are fewer than 5, all others the nearest 5', () => {
  expect([0, 1, 4].map(roundCount)).toEqual(Array(3).fill({ fewerThan: 5 }))
  expect([5, 7, 8, 12, 13, 1_003].map(roundCount)).toEqual([5, 5, 10, 10, 15, 1_005].map((shown) => ({ shown })))
})

test('each count is among those shown as it is, and the next ones outside are not', () => {
  for (let count = 0; count < 60; count += 1) {
    const shown = roundCount(count)
    const { lowest, highest } = countsShownAs(shown)
    expect(Array.from({ length: highest - lowest + 1 }, (_, at) => roundCount(lowest + at))).toEqual(Array(highest - lowest + 1).fill(shown))
    expect(neighboursOf(shown)).toEqual([...(lowest > 0 ? [roundCount(lowest - 1)] : []), roundCount(highest + 1)])
  }
})

test('what is no count is refused', () => {
  for (const broken of [-1, 0.5, Number.NaN, Infinity]) expect(() => roundCount(broken)).toThrow(RangeError)
})
