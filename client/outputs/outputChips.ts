import { periodWords } from '../disruptions/disruptionChips.ts'
import type { ReferenceLists } from '../units/referenceLists.ts'
import { nameOf } from '../units/referenceLists.ts'
import type { OutputSearch } from './outputSearch.ts'
import { outputKindWords } from './outputWords.ts'

/** Each chosen filter in words, and the address without it. */
export function outputChips(
  search: OutputSearch,
  lists: ReferenceLists,
  periods: readonly { code: string; inWords: string }[],
): { text: string; without: OutputSearch }[] {
  const words: [keyof OutputSearch, string | undefined][] = [
    ['reference', search.reference && `Reference: ${search.reference}`],
    ['period', search.period && `Period: ${periodWords(search.period, periods)}`],
    ['kind', search.kind && `Kind: ${outputKindWords[search.kind]}`],
    ['strand', search.strand && `Strand: ${nameOf(lists.strands, search.strand)}`],
    ['threat', search.threat && `Threat: ${nameOf(lists.threats, search.threat)}`],
    ['force', search.force && `Force: ${nameOf(lists.forces, search.force)}`],
  ]
  return words.flatMap(([name, text]) =>
    text ? [{ text, without: { ...search, after: undefined, before: undefined, [name]: undefined } }] : [],
  )
}
