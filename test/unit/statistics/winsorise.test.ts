import { expect, test } from 'vitest'
import { winsorise } from '../../../server/statistics/winsorise.ts'

// R, quantile(c(1:9, 100), c(0.1, 0.9)): 1.9 and 18.1.
test('the ends are drawn in to the quantiles that R gives, and nothing changes its place', () => {
  expect(winsorise([100, 1, 2, 3, 4, 5, 6, 7, 8, 9])).toEqual([expect.closeTo(18.1, 10), 1.9, 2, 3, 4, 5, 6, 7, 8, 9])
})

test('values that are all alike stay as they are, and of none there is nothing', () => {
  expect(winsorise([2, 2, 2])).toEqual([2, 2, 2])
  expect(() => winsorise([])).toThrow(RangeError)
})
