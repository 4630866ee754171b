import { optionsFrom } from '../lists/optionsFrom.ts'
import { ReferenceField } from '../lists/ReferenceField.tsx'
import type { Problem } from '../parts/problem.ts'
import { Select } from '../parts/Select.tsx'
import { optionsOf } from '../units/referenceLists.ts'
import type { ReferenceLists } from '../units/referenceLists.ts'
import { standingWords } from './peopleSearch.ts'
import type { PeopleSearch } from './peopleSearch.ts'
import { roleWords } from './roleWords.ts'

interface PeopleFiltersProps {
  search: PeopleSearch
  lists: ReferenceLists
  problems: readonly Problem[]
}

/** The fields of the list's filter panel; their names are those of the address. */
export function PeopleFilters({ search, lists, problems }: PeopleFiltersProps) {
  const choice = (name: 'unit' | 'role' | 'standing') => ({ id: name, name, defaultValue: search[name] ?? '' })
  return (
    <>
      <ReferenceField name="search" label="Code, or part of it" value={search.search} problems={problems} />
      <Select {...choice('standing')} label="Standing" noneText="All" options={optionsFrom(standingWords)} />
      <Select {...choice('role')} label="Role today" noneText="All roles" options={optionsFrom(roleWords)} />
      <Select {...choice('unit')} label="Unit today" noneText="All units" options={optionsOf(lists.units)} />
    </>
  )
}
