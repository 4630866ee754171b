import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, nextDay } from '../../../server/periods/day.ts'
import { financialYearsOf, quartersOf } from '../../../server/periods/quartersOf.ts'

const anyPeriod = fc
  .tuple(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 1, max: 2_000 }))
  .map(([start, length]) => ({ from: addDays('1990-01-01', start), to: addDays('1990-01-01', start + length) }))

describe('the quarters of a period', () => {
  it('are those of financial years, in order, with the empty ones between, and say where the period cuts one', () => {
    expect(quartersOf({ from: '2026-02-10', to: '2026-10-01' })).toEqual([
      { start: '2026-01-01', year: 2025, inWords: 'Q4: January to March 2026, in part' },
      { start: '2026-04-01', year: 2026, inWords: 'Q1: April to June 2026' },
      { start: '2026-07-01', year: 2026, inWords: 'Q2: July to September 2026' },
    ])
  })

  it('begin with the one that holds the first day and end with the one that holds the last, and miss none', () => {
    fc.assert(fc.property(anyPeriod, (period) => {
      const starts = quartersOf(period).map(({ start }) => start)
      expect(starts[0] !== undefined && starts[0] <= period.from && nextDay(starts.at(-1) ?? '9998-01-01') <= addDays(period.to, 1)).toBe(true)
      for (const [index, start] of starts.entries()) {
        expect(start).toMatch(/-(01|04|07|10)-01$/)
        if (index > 0) expect(start > (starts[index - 1] ?? '')).toBe(true)
      }
      const months = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))
      expect(starts).toHaveLength(Math.floor((months(addDays(period.to, -1)) - months(starts[0] ?? '')) / 3) + 1)
    }), { numRuns: 60 })
  })
})

describe('the financial years of a period', () => {
  it('begin in April, also before 1990 to 1991', () => {
    expect(financialYearsOf({ from: '1990-01-01', to: '1991-04-01' })).toEqual([
      { start: '1989-04-01', year: 1989, inWords: '1989 to 1990, in part' },
      { start: '1990-04-01', year: 1990, inWords: '1990 to 1991' },
    ])
  })
})
