import { describe, expect, it } from 'vitest'
import { typedBankHolidays } from './typedBankHolidays.ts'

const { holidays, days } = typedBankHolidays()
const years = [2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028]

const dayOf = (year: number, month: number, day: number) => new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10)
const weekday = (day: string) => new Date(`${day}T00:00:00Z`).getUTCDay()

/** Easter Sunday by the Gregorian computus (Meeus, Jones and Butcher). */
function easter(year: number): [number, number] {
  const a = year % 19
  const [b, c] = [Math.floor(year / 100), year % 100]
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  return [Math.floor((h + l - 7 * m + 114) / 31), ((h + l - 7 * m + 114) % 31) + 1]
}

const firstMonday = (year: number, month: number) => [1, 2, 3, 4, 5, 6, 7].map((day) => dayOf(year, month, day)).find((day) => weekday(day) === 1) ?? ''
const lastMonday = (year: number, month: number) => [31, 30, 29, 28, 27, 26, 25].map((day) => dayOf(year, month, day)).find((day) => weekday(day) === 1) ?? ''

/** The next weekdays for those of these days that fall on a weekend; a substitute is never a day that is a holiday itself. */
function substituted(fixed: string[]): string[] {
  const kept = fixed.filter((day) => ![0, 6].includes(weekday(day)))
  const moved = fixed.filter((day) => [0, 6].includes(weekday(day)))
  for (const day of moved) {
    let at = day
    while ([0, 6].includes(weekday(at)) || kept.includes(at)) at = new Date(Date.parse(at) + 86_400_000).toISOString().slice(0, 10)
    kept.push(at)
  }
  return kept
}

/** Proclaimed for one year: moved to another day, or added. */
const proclaimed: Record<number, { without: string[]; added: string[] }> = {
  2020: { without: ['2020-05-04'], added: ['2020-05-08'] },
  2022: { without: ['2022-05-30'], added: ['2022-06-02', '2022-06-03', '2022-09-19'] },
  2023: { without: [], added: ['2023-05-08'] },
}

function byRule(year: number): string[] {
  const [month, sunday] = easter(year)
  const ruled = [
    ...substituted([dayOf(year, 1, 1)]), dayOf(year, month, sunday - 2), dayOf(year, month, sunday + 1), firstMonday(year, 5), lastMonday(year, 5), lastMonday(year, 8),
    ...substituted([dayOf(year, 12, 25), dayOf(year, 12, 26)]),
  ]
  const { without = [], added = [] } = proclaimed[year] ?? {}
  return [...ruled.filter((day) => !without.includes(day)), ...added].toSorted()
}

describe('the bank holidays of England and Wales', () => {
  it('are typed for whole years, each day once and in order', () => {
    expect([...new Set(days.map((day) => Number(day.slice(0, 4))))]).toEqual(years)
    expect(days).toEqual([...holidays.keys()].toSorted())
    expect(days).toHaveLength(holidays.size)
  })

  it.each(years)('of %i are those that the rules and proclamations give', (year) => {
    expect(days.filter((day) => day.startsWith(String(year)))).toEqual(byRule(year))
  })

  it('say by their names which are substitutes', () => {
    for (const [day, name] of holidays) {
      expect([0, 6]).not.toContain(weekday(day))
      if (/^(New Year|Boxing Day|Christmas Day)/.test(name)) {
        const fixed = { N: '01-01', C: '12-25', B: '12-26' }[name.charAt(0)]
        expect(name.endsWith('(substitute day)')).toBe(day.slice(5) !== fixed)
      }
    }
  })
})
