import { dayFromNumber, dayNumber } from '../periods/dayInWords.ts'

/**
 * What the long-term pages open with: three financial years before this one, and this one to the end of the last month.
 * Why not the year to date: what happened this year cannot have lasted a year yet.
 */
export function lastingPeriod(today: string): string {
  const [year = 0, month = 0] = today.split('-').map(Number)
  const financialYear = month >= 4 ? year : year - 1
  return `${financialYear - 3}-04-01..${dayFromNumber(dayNumber(`${today.slice(0, 7)}-01`) - 1)}`
}
