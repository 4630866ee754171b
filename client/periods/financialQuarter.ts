import { monthInWords } from './dayInWords.ts'

/** The first month of the quarter in which a day or a month is: "2026-07" of "2026-09-30". */
export function quarterOf(day: string): string {
  const month = Number(day.slice(5, 7))
  return `${day.slice(0, 4)}-${String(month - ((month - 1) % 3)).padStart(2, '0')}`
}

/** @param month "2026-02"; as many months later, or earlier where negative */
export function monthsLater(month: string, months: number): string {
  const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + months
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`
}

/** A quarter as addresses write it, and in words. Quarters are of the financial year, which begins in April. */
export function quarterFrom(first: string): { code: string; inWords: string } {
  const [year, month] = [Number(first.slice(0, 4)), Number(first.slice(5))]
  const [financialYear, number] = month < 4 ? [year - 1, 4] : [year, (month - 1) / 3]
  return { code: `FY${financialYear}-Q${number}`, inWords: `${monthInWords(first).replace(/ .*/, '')} to ${monthInWords(monthsLater(first, 2))}` }
}

/**
 * The latest quarter that had ended a whole month before: what pages open with that set units beside each other.
 *
 * Why: a rate is compared of units whose returns are all there, and by then those of the quarter are due. Of a year to date the last month is
 * always missing from some.
 */
function latestDue(today: string): ReturnType<typeof quarterFrom> {
  return quarterFrom(monthsLater(quarterOf(monthsLater(today.slice(0, 7), -1)), -3))
}

/** Its code: "FY2026-Q2". */
export function latestQuarterDue(today: string): string {
  return latestDue(today).code
}

/** Its months: "July to September 2026". */
export function latestQuarterDueInWords(today: string): string {
  return latestDue(today).inWords
}
