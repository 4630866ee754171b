import { nameOf } from '../units/referenceLists.ts'
import type { ReferenceLists } from '../units/referenceLists.ts'
import { standingWords } from './peopleSearch.ts'
import type { PeopleSearch } from './peopleSearch.ts'
import { roleWords } from './roleWords.ts'

export interface PeopleChip {
  text: string
  without: PeopleSearch
}

/** Each chosen filter in words, and the address without it, from its first page. */
export function peopleChips(search: PeopleSearch, lists: ReferenceLists | null): PeopleChip[] {
  const { unit, role, standing, search: sought } = search
  const texts: [text: string | undefined, name: keyof PeopleSearch][] = [
    [sought && `Code: ${sought}`, 'search'],
    [unit && `Unit: ${nameOf(lists?.units ?? [], unit)}`, 'unit'],
    [role && `Role: ${roleWords[role]}`, 'role'],
    [standing && standingWords[standing], 'standing'],
  ]
  return texts.flatMap(([text, name]) => (text ? [{ text, without: { ...search, after: undefined, before: undefined, [name]: undefined } }] : []))
}
