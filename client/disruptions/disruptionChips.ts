import { dayInWords } from '../periods/dayInWords.ts'
import { gradeWords } from '../parts/gradeWords.ts'
import type { ReferenceLists } from '../units/referenceLists.ts'
import { nameOf } from '../units/referenceLists.ts'
import type { DisruptionSearch } from './disruptionSearch.ts'
import { creditWords, targetKindWords } from './disruptionWords.ts'

export interface Chip<Search> {
  text: string
  without: Search
}

type Periods = readonly { code: string; inWords: string }[]

/** Each chosen filter in words, and the address without it. */
export function disruptionChips(search: DisruptionSearch, lists: ReferenceLists, periods: Periods): Chip<DisruptionSearch>[] {
  const firstPage = { ...search, after: undefined, before: undefined }
  const chips: Chip<DisruptionSearch>[] = []
  const add = (name: keyof DisruptionSearch, text: string | undefined) => {
    if (text !== undefined) chips.push({ text, without: { ...firstPage, [name]: undefined } })
  }
  const named = (word: string, coded: readonly { code: string; name: string }[], code: string | undefined) =>
    code === undefined ? undefined : `${word}: ${nameOf(coded, code)}`

  add('reference', search.reference && `Reference: ${search.reference}`)
  add('period', search.period && `Period: ${periodWords(search.period, periods)}`)
  add('credit', search.credit && `Credit: ${creditWords[search.credit]}`)
  for (const grade of search.grades ?? []) {
    const others = search.grades?.filter((each) => each !== grade)
    chips.push({ text: `Grade: ${gradeWords[grade]}`, without: { ...firstPage, grades: others?.length ? others : undefined } })
  }
  add('strand', named('Strand', lists.strands, search.strand))
  add('threat', named('Threat', lists.threats, search.threat))
  add('tactic', named('Tactic', lists.tactics, search.tactic))
  add('force', named('Force', lists.forces, search.force))
  add('targetKind', search.targetKind && `Target: ${targetKindWords[search.targetKind]}`)
  add('outcome', named('Outcome', lists.outcomeKinds, search.outcome))
  add('measureUnit', named('In', lists.outcomeKinds.flatMap((kind) => kind.units), search.measureUnit))
  add('loosely', search.loosely && 'Dated too loosely for the period')
  add('ocg', search.ocg && 'One group')
  add('withdrawn', search.withdrawn && 'Withdrawn too')
  return chips
}

/** An offered period in the API's words, a custom one by its two days. */
export function periodWords(code: string, periods: Periods): string {
  const [from, to] = code.split('..')
  if (from && to) return `${dayInWords(from)} to ${dayInWords(to)}`
  return periods.find((period) => period.code === code)?.inWords ?? code
}
