import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { definitionOf } from '../../../server/returns/definitionOf.ts'
import { expectedPeriod, expectedPeriods } from '../../../server/returns/expectedPeriods.ts'
import { trickyDay } from '../periods/anyDay.ts'
import { aDefinition } from './aDefinition.ts'

const monthly = aDefinition()
const quarterly = aDefinition({ version: 2, validFrom: '2026-04-01', months: 3 })
const monthlyAgain = aDefinition({ version: 3, validFrom: '2026-10-01', months: 1 })
const codes = (...asked: Parameters<typeof expectedPeriods>) => expectedPeriods(...asked).map(({ code }) => code)

describe('periods of which a return is expected', () => {
  it('are the months whose last day has passed, oldest first', () => {
    expect(codes([monthly], '2026-07-01', '2027-04-01', '2026-09-30')).toEqual(['M2026-07', 'M2026-08'])
    expect(codes([monthly], '2026-07-01', '2027-04-01', '2026-10-01')).toEqual(['M2026-07', 'M2026-08', 'M2026-09'])
  })

  it('lie wholly in the days asked, and not before returns were first asked for', () => {
    expect(codes([monthly], '2026-07-02', '2026-09-30', '2026-11-20')).toEqual(['M2026-08'])
    expect(codes([monthly], '2020-01-01', '2023-06-01', '2026-11-20')).toEqual(['M2023-04', 'M2023-05'])
    expect(codes([monthly], '2020-01-01', '2023-04-01', '2026-11-20')).toEqual([])
    expect(codes([], '2020-01-01', '2027-04-01', '2026-11-20')).toEqual([])
  })

  it('follow a definition that changes how many months a return covers', () => {
    expect(codes([monthly, quarterly, monthlyAgain], '2026-02-01', '2027-01-01', '2026-12-01')).toEqual([
      'M2026-02', 'M2026-03', 'FY2026-Q1', 'FY2026-Q2', 'M2026-10', 'M2026-11',
    ])
    expect(codes([monthly, quarterly], '2026-05-01', '2027-01-01', '2026-12-31')).toEqual(['FY2026-Q2'])
  })

  it('begin with the last definition that says so: no return is expected of periods before', () => {
    const begun = aDefinition({ version: 2, validFrom: '2026-08-01', beginsReporting: true })
    expect(codes([monthly, begun], '2020-01-01', '2027-01-01', '2026-11-20')).toEqual(['M2026-08', 'M2026-09', 'M2026-10'])
    expect(expectedPeriod([monthly, begun], 'M2026-07', '2026-11-20')).toBeNull()
    const begunLater = aDefinition({ version: 3, validFrom: '2026-10-01', beginsReporting: true })
    expect(codes([monthly, begun, begunLater], '2020-01-01', '2027-01-01', '2026-11-20')).toEqual(['M2026-10'])
  })

  it('fall under the definition recorded last of those that hold on their first day', () => {
    const replaced = aDefinition({ version: 3, validFrom: '2026-04-01', months: 1 })
    expect(definitionOf([monthly, quarterly], '2026-03-01')?.version).toBe(1)
    expect(definitionOf([monthly, quarterly], '2026-04-01')?.version).toBe(2)
    expect(definitionOf([monthly, quarterly, replaced], '2026-04-01')?.version).toBe(3)
    expect(definitionOf([monthly], '2023-03-01')).toBeNull()
    expect(codes([monthly, quarterly, replaced], '2026-04-01', '2026-07-01', '2026-12-01')).toEqual(['M2026-04', 'M2026-05', 'M2026-06'])
  })

  it('are found by their code alone', () => {
    const find = (code: string) => expectedPeriod([monthly, quarterly], code, '2026-11-20')?.code ?? null
    expect(find('M2026-03')).toBe('M2026-03')
    expect(find('FY2026-Q2')).toBe('FY2026-Q2')
    for (const code of ['M2026-05', 'FY2026-Q3', 'FY2025-Q1', 'FY2025', 'YE2026-03', 'M2023-03', 'M2026-13', '2026-03-01..2026-03-31', 'YTD2026', '', 'September']) {
      expect(find(code)).toBeNull()
    }
  })

  it('follow each other without a gap, each under its own definition', () => {
    fc.assert(
      fc.property(trickyDay(2023, 2029), trickyDay(2023, 2029), trickyDay(2023, 2029), (from, to, today) => {
        const all = [monthly, quarterly, monthlyAgain]
        const periods = expectedPeriods(all, from, to, today)
        for (const [index, period] of periods.entries()) {
          expect(from <= period.from && period.to <= to && period.to <= today).toBe(true)
          expect(period.kind).toBe(definitionOf(all, period.from)?.months === 3 ? 'QUARTER' : 'MONTH')
          if (index > 0) expect(period.from).toBe(periods[index - 1]?.to)
        }
      }),
      { seed: 20260401, numRuns: 100 },
    )
  })
})
