import { AsAtField } from '../parts/AsAtField.tsx'
import type { Problem } from '../parts/problem.ts'
import { Select } from '../parts/Select.tsx'
import { TextField } from '../parts/TextField.tsx'
import { forceOptions, optionsOf } from '../units/referenceLists.ts'
import type { ReferenceLists } from '../units/referenceLists.ts'
import type { GroupSearch } from './groupSearch.ts'
import { statusWords } from './groupWords.ts'

interface GroupFiltersProps {
  search: GroupSearch
  lists: ReferenceLists
  unitCode: string | undefined
  problems: readonly Problem[]
}

export function GroupFilters({ search, lists, unitCode, problems }: GroupFiltersProps) {
  const statuses = Object.entries(statusWords).map(([value, text]) => ({ value, text }))
  return (
    <>
      <TextField id="urn" name="urn" label="URN begins with" defaultValue={search.urn ?? ''} spellCheck={false} />
      <Select id="status" name="status" label="Status" noneText="All" defaultValue={search.status ?? ''} options={statuses} />
      <Select
        id="force"
        name="force"
        label="Owning force"
        noneText="All forces"
        defaultValue={search.force ?? ''}
        options={forceOptions(lists, unitCode)}
      />
      <Select
        id="threat"
        name="threat"
        label="Threat"
        noneText="All threats"
        defaultValue={search.threat ?? ''}
        options={optionsOf(lists.threats)}
      />
      <AsAtField asAt={search.asAt} problems={problems} />
    </>
  )
}
