import { monthInWords } from '../periods/dayInWords.ts'
import { stateWords } from '../returns/returnWords.ts'
import { latenessWords } from './latenessWords.ts'
import type { DeskSearch } from './deskSearch.ts'

export interface DeskChip {
  text: string
  without: DeskSearch
}

/** Each chosen filter in words, and the address without it. The open return is no filter. */
export function deskChips(search: DeskSearch, periods: readonly { code: string; inWords: string }[]): DeskChip[] {
  return [
    ...fromList(search, 'states', (code) => `State: ${stateWords[code].words}`),
    ...fromList(search, 'lateness', (code) => latenessWords[code]),
    ...fromList(search, 'units', (code) => `Unit: ${code}`),
    ...(search.unsent ? [{ text: 'Not sent yet', without: { ...search, unsent: undefined } }] : []),
    ...(search.queries ? [{ text: 'With open queries', without: { ...search, queries: undefined } }] : []),
    ...(search.changed ? [{ text: 'Changed since acceptance', without: { ...search, changed: undefined } }] : []),
    ...(search.from ? [{ text: `From: ${returnPeriodInWords(search.from, periods)}`, without: { ...search, from: undefined } }] : []),
    ...(search.to ? [{ text: `To: ${returnPeriodInWords(search.to, periods)}`, without: { ...search, to: undefined } }] : []),
  ]
}

function fromList<Name extends 'states' | 'lateness' | 'units'>(
  search: DeskSearch,
  name: Name,
  inWords: (code: NonNullable<DeskSearch[Name]>[number]) => string,
): DeskChip[] {
  const chosen: readonly NonNullable<DeskSearch[Name]>[number][] = search[name] ?? []
  return chosen.map((code) => {
    const others = chosen.filter((each) => each !== code)
    return { text: inWords(code), without: { ...search, [name]: others.length > 0 ? others : undefined } }
  })
}

/** "September 2026" for M2026-09, also where the desk does not hold it; another period by the API's words, else its code. */
export function returnPeriodInWords(code: string, periods: readonly { code: string; inWords: string }[]): string {
  const known = periods.find((period) => period.code === code)
  if (known) return known.inWords
  return /^M\d{4}-(0[1-9]|1[0-2])$/.test(code) ? monthInWords(code.slice(1)) : code
}
