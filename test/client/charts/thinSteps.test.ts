import { describe, expect, test } from 'vitest'
import * as fc from 'fast-check'
import type { ChartRow } from '../../../client/charts/chartTable.ts'
import { thinSteps } from '../../../client/charts/thinSteps.ts'

describe('thinning a running total', () => {
  test('days on which nothing changed are left out, the first and the last stay', () => {
    const rows = [1, 1, 1, 4, 4, 5, 5].map((gross, day) => ({ day, gross }))
    expect(thinSteps(rows, ['gross']).map((row) => row['day'])).toEqual([0, 3, 5, 6])
  })

  test('a number that becomes missing is a change, the same reason again is not', () => {
    const notYet = { missing: 'not yet' }
    const rows: ChartRow[] = [{ day: 1, gross: 1 }, { day: 2, gross: notYet }, { day: 3, gross: { ...notYet } }, { day: 4, gross: notYet }]
    expect(thinSteps(rows, ['gross']).map((row) => row['day'])).toEqual([1, 2, 4])
  })

  test('a step line through what is left has the same height on every day', () => {
    fc.assert(fc.property(fc.array(fc.record({ gross: fc.nat(3), negative: fc.nat(2) }), { minLength: 1, maxLength: 60 }), (counts) => {
      const rows = counts.map((count, day) => ({ day, ...count }))
      const thin = thinSteps(rows, ['gross', 'negative'])
      for (const row of rows) {
        const drawn = thin.findLast((each) => Number(each['day']) <= row.day)
        expect([drawn?.['gross'], drawn?.['negative']]).toEqual([row.gross, row.negative])
      }
    }))
  })
})
