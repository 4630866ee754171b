import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dueDay } from '../../../server/returns/dueDay.ts'
import { trickyDay } from '../periods/anyDay.ts'
import { typedBankHolidays } from './typedBankHolidays.ts'

const { holidays } = typedBankHolidays()
const due = (periodTo: string, workingDays: number) => dueDay(holidays, periodTo, workingDays)

describe('the day on which a return is due', () => {
  it('is the so-manieth working day after its period, weekends left out', () => {
    // October 2026: 2 November is a Monday; ten working days are two weeks.
    expect(due('2026-11-01', 1)).toBe('2026-11-02')
    expect(due('2026-11-01', 10)).toBe('2026-11-13')
    // September 2026 ends on a Wednesday: 1 October is the first working day after it.
    expect(due('2026-10-01', 1)).toBe('2026-10-01')
    expect(due('2026-10-01', 10)).toBe('2026-10-14')
  })

  it('leaves out Good Friday and Easter Monday', () => {
    // March 2026: Easter is on 5 April, so 3 and 6 April are none.
    expect(due('2026-04-01', 2)).toBe('2026-04-02')
    expect(due('2026-04-01', 3)).toBe('2026-04-07')
    expect(due('2026-04-01', 10)).toBe('2026-04-16')
  })

  it('leaves out Christmas, Boxing Day and New Year with their substitutes', () => {
    // November 2026, 25 working days: 25 December is a Friday, 28 stands for Boxing Day, 1 January is a Friday.
    expect(due('2026-12-01', 18)).toBe('2026-12-24')
    expect(due('2026-12-01', 19)).toBe('2026-12-29')
    expect(due('2026-12-01', 22)).toBe('2027-01-04')
    // 2027: 27 and 28 December stand for a Saturday and a Sunday, 3 January 2028 for a Saturday.
    expect(due('2027-12-25', 1)).toBe('2027-12-29')
    expect(due('2028-01-01', 1)).toBe('2028-01-04')
  })

  it('leaves out the Coronation, which three weeks of May 2023 have beside the two bank holidays', () => {
    expect(due('2023-05-01', 4)).toBe('2023-05-05')
    expect(due('2023-05-01', 5)).toBe('2023-05-09')
    expect(due('2023-05-01', 10)).toBe('2023-05-16')
  })

  it('is not reckoned into a year whose bank holidays are not known', () => {
    expect(due('2028-12-01', 18)).toBe('2028-12-28')
    expect(due('2028-12-01', 19)).toBe('2028-12-29')
    expect(() => due('2028-12-01', 20)).toThrow('The bank holidays of 2029 are not published yet')
    expect(() => due('2018-12-01', 1)).toThrow('The bank holidays of 2018 are not published yet')
  })

  it('is not reckoned after no days, part of one, or from what is no day', () => {
    for (const days of [0, -1, 1.5, Number.NaN]) expect(() => due('2026-11-01', days)).toThrow(RangeError)
    expect(() => due('2026-02-30', 10)).toThrow(RangeError)
  })

  it('is never a weekend or a holiday, and has exactly so many working days up to it', () => {
    fc.assert(
      fc.property(trickyDay(2019, 2027), fc.integer({ min: 1, max: 60 }), (from, workingDays) => {
        const found = due(from, workingDays)
        const working: string[] = []
        for (let at = Date.parse(from); at <= Date.parse(found); at += 86_400_000) {
          const day = new Date(at).toISOString().slice(0, 10)
          if (![0, 6].includes(new Date(at).getUTCDay()) && !holidays.has(day)) working.push(day)
        }
        expect(working).toHaveLength(workingDays)
        expect(working.at(-1)).toBe(found)
      }),
      { seed: 20260401, numRuns: 100 },
    )
  })
})
