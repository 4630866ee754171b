import { describe, expect, test } from 'vitest'
import { startAtNone } from '../../../client/charts/startAtNone.ts'

const keys = ['gross', 'grossYearBefore']

describe('the line of a running total', () => {
  test('by month begins with none on the first day, so that one month is a line and not a point', () => {
    const june = { day: '2026-06-30', gross: 4, grossYearBefore: 6 }
    expect(startAtNone([june], keys, '2026-06-01')).toEqual([{ day: '2026-06-01', gross: 0, grossYearBefore: 0 }, june])
  })

  test('by day begins with what that day has', () => {
    const days = [{ day: '2026-06-01', gross: 2 }, { day: '2026-06-02', gross: 4 }]
    expect(startAtNone(days, keys, '2026-06-01')).toEqual(days)
  })

  test('that has no number has no beginning either', () => {
    const june = { day: '2026-06-30', gross: 4, grossYearBefore: { missing: 'not covered' } }
    expect(startAtNone([june], keys, '2026-06-01')[0]).toEqual({ day: '2026-06-01', gross: 0 })
    expect(startAtNone([], keys, '2026-06-01')).toEqual([])
  })
})
