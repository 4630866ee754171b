import { periodInWords } from '../parts/periodInWords.ts'
import { nameOf } from '../units/referenceLists.ts'
import type { ReferenceLists } from '../units/referenceLists.ts'
import { fromFirstPage } from './listSearch.ts'
import type { ListSearch } from './listSearch.ts'

/** A chosen filter in words, and the address without it. */
export interface Chip<Search> {
  text: string
  without: Search
}

/** The words of codes; where the lists have not come a code speaks for itself. */
export interface CodeWords {
  lists: ReferenceLists | null
  periods: readonly { code: string; inWords: string }[]
}

/** One chip for each filter that has a text; the filters of one entry go together. */
export function chipsOf<Search extends ListSearch>(
  search: Search,
  texts: readonly (readonly [text: string | undefined, ...names: (keyof Search)[]])[],
): Chip<Search>[] {
  return texts.flatMap(([text, ...names]) => {
    if (!text) return []
    const gone = Object.fromEntries(names.map((name) => [name, undefined]))
    return [{ text, without: { ...fromFirstPage(search), ...gone } }]
  })
}

/** "Threat: Drugs"; none where nothing is chosen. */
export function namedChip(word: string, coded: readonly { code: string; name: string }[] | undefined, code: string | undefined): string | undefined {
  return code && `${word}: ${nameOf(coded ?? [], code)}`
}

/** "Period: 1 January 2015 to 31 December 2021"; none where nothing is chosen. */
export function periodChip(word: string, periods: CodeWords['periods'], code: string | undefined): string | undefined {
  return code && `${word}: ${periodInWords(code, periods)}`
}

/**
 * A chip for each state that is shown, until all are; without the last of them all are.
 *
 * @param shown what the list shows, also where its address names no state
 */
export function stateChips<State extends string, Search extends ListSearch & { states?: State[] | undefined }>(
  search: Search,
  { shown, all, words }: { shown: readonly State[]; all: readonly State[]; words: Readonly<Record<State, string>> },
): Chip<Search>[] {
  if (shown.length === all.length) return []
  return shown.map((state) => {
    const others = shown.filter((each) => each !== state)
    return { text: `State: ${words[state]}`, without: { ...fromFirstPage(search), states: others.length > 0 ? others : [...all] } }
  })
}

export const withdrawnChip = ({ withdrawn }: ListSearch) => withdrawn && 'Withdrawn too'
