import type { FilterFieldsProps } from '../lists/ListPage.tsx'
import { OnlyBox } from '../lists/OnlyBox.tsx'
import { optionsFrom } from '../lists/optionsFrom.ts'
import { ReferenceField } from '../lists/ReferenceField.tsx'
import { Select } from '../parts/Select.tsx'
import { forceOptions, optionsOf } from '../units/referenceLists.ts'
import type { GroupSearch } from './groupSearch.ts'
import { statusWords } from './groupWords.ts'

interface GroupFiltersProps extends FilterFieldsProps<GroupSearch> {
  unitCode: string | undefined
}

/** The fields of the list's filter panel; their names are those of the address. */
export function GroupFilters({ search, lists, unitCode, problems }: GroupFiltersProps) {
  const choice = (name: 'status' | 'force' | 'threat') => ({ id: name, name, defaultValue: search[name] ?? '' })
  return (
    <>
      <ReferenceField name="urn" label="URN begins with" value={search.urn} problems={problems} />
      <OnlyBox name="withoutUrn" label="Groups without a URN" value="only" text="Show only these" isTicked={search.withoutUrn === 'only'} />
      <OnlyBox name="review" label="Groups whose review is overdue" value="overdue" text="Show only these" isTicked={search.review === 'overdue'} />
      <Select {...choice('status')} label="Status" noneText="All" options={optionsFrom(statusWords)} />
      <Select {...choice('force')} label="Owning force" noneText="All forces" options={forceOptions(lists, unitCode)} />
      <Select {...choice('threat')} label="Threat" noneText="All threats" options={optionsOf(lists.threats)} />
    </>
  )
}
