import type { Option } from '../../parts/Select.tsx'
import { periodInWords } from '../../parts/periodInWords.ts'
import { monthInWords } from '../../periods/dayInWords.ts'
import { lastDayOfMonth } from '../../periods/lastDayOfMonth.ts'

interface Offered {
  code: string
  inWords: string
}

/** The offered periods, those of the years before where a year ending in a month is shown, and what the address holds. */
export function comparedPeriodOptions(offered: readonly Offered[], shown: readonly string[]): Option[] {
  const codes = [...new Set([...offered.map(({ code }) => code), ...shown])]
  return codes.map((code) => ({ value: code, text: inWords(code, offered) }))
}

function inWords(code: string, offered: readonly Offered[]): string {
  const [, kind, month] = /^(YE|M)(\d{4}-\d{2})$/.exec(code) ?? []
  const [from = '', to = ''] = code.split('..')
  // Whole months go by their names.
  if (to !== '' && from.endsWith('-01') && to === lastDayOfMonth(to.slice(0, 7))) return `${monthInWords(from.slice(0, 7))} to ${monthInWords(to.slice(0, 7))}`
  if (!month || offered.some((period) => period.code === code)) return periodInWords(code, offered)
  return kind === 'YE' ? `Year ending ${monthInWords(month)}` : monthInWords(month)
}
