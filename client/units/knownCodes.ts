import type { ReferenceLists } from './referenceLists.ts'

const listsOf = { strand: 'strands', threat: 'threats', tactic: 'tactics', force: 'forces', outcome: 'outcomeKinds' } as const
type Coded = keyof typeof listsOf
export type CodedSearch = Partial<Record<Coded, string | undefined>>

/**
 * An address without the codes that no list has.
 * Before the lists have come nothing is known to be wrong; `isSure` then says whether it could be.
 */
export function knownCodes<Search extends CodedSearch>(search: Search, lists: ReferenceLists | null): { search: Search; isSure: boolean } {
  const coded = (Object.keys(listsOf) as Coded[]).filter((name) => search[name] !== undefined)
  if (!lists) return { search, isSure: coded.length === 0 }
  const notKnown = coded.filter((name) => !lists[listsOf[name]].some(({ code }) => code === search[name]))
  const without = Object.fromEntries(notKnown.map((name) => [name, undefined]))
  return { search: { ...search, ...without }, isSure: true }
}
