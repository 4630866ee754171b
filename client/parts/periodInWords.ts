import { dayInWords } from '../periods/dayInWords.ts'

/** An offered period in the API's words, a custom one by its two days; any other by its code. */
export function periodInWords(code: string, offered: readonly { code: string; inWords: string }[]): string {
  const [from, to] = code.split('..')
  if (from && to) return `${dayInWords(from)} to ${dayInWords(to)}`
  return offered.find((period) => period.code === code)?.inWords ?? code
}
