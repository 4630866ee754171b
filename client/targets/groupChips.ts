import type { ReferenceLists } from '../units/referenceLists.ts'
import { nameOf } from '../units/referenceLists.ts'
import type { GroupSearch } from './groupSearch.ts'
import { statusWords } from './groupWords.ts'

/** Each chosen filter in words, and the address without it. */
export function groupChips(search: GroupSearch, lists: ReferenceLists): { text: string; without: GroupSearch }[] {
  const words: [keyof GroupSearch, string | undefined][] = [
    ['urn', search.urn && `URN: ${search.urn}`],
    ['status', search.status && `Status: ${statusWords[search.status]}`],
    ['force', search.force && `Owning force: ${nameOf(lists.forces, search.force)}`],
    ['threat', search.threat && `Threat: ${nameOf(lists.threats, search.threat)}`],
  ]
  return words.flatMap(([name, text]) =>
    text ? [{ text, without: { ...search, after: undefined, before: undefined, [name]: undefined } }] : [],
  )
}
