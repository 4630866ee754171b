import { expect, test } from 'vitest'
import * as fc from 'fast-check'
import { spreadLabels } from '../../../client/charts/spreadLabels.ts'

test('labels that are far apart stay where they belong', () => {
  expect(spreadLabels([10, 100, 60], 17, 300)).toEqual([10, 100, 60])
})

test('labels that would cover each other move apart and keep their order', () => {
  expect(spreadLabels([50, 52], 17, 300)).toEqual([50, 67])
})

test('no two labels are nearer than the gap and none lies below the bottom', () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 6 }), (wanted) => {
    const placed = spreadLabels(wanted, 17, 300).toSorted((one, other) => one - other)
    for (const [index, place] of placed.entries()) {
      expect(place).toBeLessThanOrEqual(300)
      const above = placed[index - 1]
      if (above !== undefined) expect(place - above).toBeGreaterThanOrEqual(17)
    }
  }))
})
