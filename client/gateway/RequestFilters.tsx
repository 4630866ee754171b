import type { FilterFieldsProps } from '../lists/ListPage.tsx'
import { optionsFrom } from '../lists/optionsFrom.ts'
import { CheckboxGroup } from '../parts/CheckboxGroup.tsx'
import { PeriodFields } from '../parts/PeriodFields.tsx'
import { Select } from '../parts/Select.tsx'
import { GroupFilter } from '../targets/GroupFilter.tsx'
import { forceOptions, optionsOf } from '../units/referenceLists.ts'
import { gatewayStatesShown } from './requestSearch.ts'
import type { RequestSearch } from './requestSearch.ts'
import { gatewayStateWords } from './requestWords.ts'

interface RequestFiltersProps extends FilterFieldsProps<RequestSearch> {
  unitCode: string | undefined
  /** Alias of the group that the address names. */
  group: string | undefined
}

/** The fields of the list's filter panel; their names are those of the address. */
export function RequestFilters({ search, lists, periods, unitCode, problems, group }: RequestFiltersProps) {
  const choice = (name: 'threat' | 'force') => ({ id: name, name, defaultValue: search[name] ?? '' })
  return (
    <>
      <CheckboxGroup
        id="states"
        label="State"
        hint="With none ticked, waiting and deferred ones are shown."
        options={optionsFrom(gatewayStateWords)}
        box={{ name: 'states' }}
        tickedAtFirst={gatewayStatesShown(search)}
      />
      <Select {...choice('force')} label="Force" noneText="All forces" options={forceOptions(lists, unitCode)} />
      <Select {...choice('threat')} label="Threat" noneText="All threats" options={optionsOf(lists.threats)} />
      <PeriodFields period={search.period} offered={periods} problems={problems} />
      <GroupFilter group={search.group} alias={group} problems={problems} />
    </>
  )
}
