import { describe, expect, it } from 'vitest'
import { reliefByYear } from '../../../../server/measures/longTerm/reliefByYear.ts'
import { type ReliefRow, reliefTotals } from '../../../../server/measures/longTerm/reliefTotals.ts'
import { scopeWith } from './scopeWith.ts'

const row = (code: string, months: number, changed: Partial<ReliefRow> = {}): ReliefRow => ({
  code, months, scoreDays: 1_200, sequences: 6, complete: 2, observedDays: 700, unobservedDays: 100, toComeDays: 0, ...changed,
})
const rows = [row('2024', 6, { unobservedDays: 0 }), row('2025', 6, { sequences: 4, scoreDays: 800, toComeDays: 30 }), row('2024', 24, { unobservedDays: 0 }), row('2025', 24, { sequences: 4, toComeDays: 300 })]

describe('relief', () => {
  it('adds up over rows, with what is observed, not known and still to come beside it', () => {
    expect(reliefTotals(rows, scopeWith())[0]).toEqual({
      months: 6, scoreDays: 2_000, sequences: 10, complete: 4, observedDays: 1_400, unobservedDays: 100, toComeDays: 30, perSequence: 200,
    })
  })

  it('is given for each sequence only where there are enough that could be measured', () => {
    expect(reliefTotals([row('2024', 6, { sequences: 9 })], scopeWith()).map(({ perSequence }) => perSequence)).toEqual([null, null])
  })

  it('is not told to those who may not open the records where it would tell of single ones', () => {
    expect(reliefTotals([row('', 6, { sequences: 4 })], scopeWith({ mayOpenRecords: false }))).toEqual([])
    expect(reliefTotals([row('', 6, { sequences: 5 })], scopeWith({ mayOpenRecords: false }))).toHaveLength(2)
  })

  it('stands by financial year of the first disruption, also empty ones, provisional while some days are to come, or have passed unobserved', () => {
    const years = reliefByYear(rows, { from: '2023-04-01', to: '2027-04-01' }, '2026-03-30', scopeWith())
    expect(years.map(({ financialYear, inWords, isProvisional }) => [financialYear, inWords, isProvisional])).toEqual([
      [2023, '2023 to 2024', [false, false]], [2024, '2024 to 2025', [false, false]], [2025, '2025 to 2026', [true, true]],
    ])
    expect(years[0]?.relief[0]).toMatchObject({ sequences: 0, perSequence: null })
    const [unobserved] = reliefByYear([row('2024', 6)], { from: '2024-04-01', to: '2025-04-01' }, '2026-03-30', scopeWith())
    expect(unobserved?.isProvisional).toEqual([true, false])
  })

  it('of a year from which another with too few could be worked out is not told to those who may not open the records', () => {
    const few = [row('2023', 6, { sequences: 4 }), row('2024', 6, { sequences: 6 }), row('2025', 6, { sequences: 50 })]
    const told = (mayOpenRecords: boolean) => reliefByYear(few, { from: '2023-04-01', to: '2026-04-01' }, '2026-03-30', scopeWith({ mayOpenRecords })).map(({ relief }) => relief.length)
    expect([told(true), told(false)]).toEqual([[2, 2, 2], [0, 0, 2]])
  })
})
