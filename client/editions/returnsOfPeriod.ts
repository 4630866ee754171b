export interface ReturnRange {
  from: string
  to: string
}

/**
 * Codes of the first and last month of a period that can be published: "FY2026-Q1" is M2026-04 to M2026-06.
 * Null for a period of single days or one to date, which is never published.
 */
export function returnsOfPeriod(code: string): ReturnRange | null {
  if (/^M\d{4}-(0[1-9]|1[0-2])$/.test(code)) return { from: code, to: code }
  const ending = /^YE(\d{4})-(0[1-9]|1[0-2])$/.exec(code)
  if (ending) return monthsFrom(Number(ending[1]), Number(ending[2]) - 12, 12)
  const year = /^FY(\d{4})(?:-Q([1-4]))?$/.exec(code)
  if (!year) return null
  const [, first, quarter] = year
  // The financial year begins in April.
  return quarter ? monthsFrom(Number(first), 3 * Number(quarter), 3) : monthsFrom(Number(first), 3, 12)
}

/** @param month counted from 0 for January, also beyond the year */
function monthsFrom(year: number, month: number, count: number): ReturnRange {
  return { from: monthCode(year, month), to: monthCode(year, month + count - 1) }
}

function monthCode(year: number, month: number): string {
  return `M${new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 7)}`
}
