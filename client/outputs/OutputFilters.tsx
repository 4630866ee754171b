import type { FilterFieldsProps } from '../lists/ListPage.tsx'
import { OnlyBox } from '../lists/OnlyBox.tsx'
import { optionsFrom } from '../lists/optionsFrom.ts'
import { ReferenceField } from '../lists/ReferenceField.tsx'
import { PeriodFields } from '../parts/PeriodFields.tsx'
import { Select } from '../parts/Select.tsx'
import { forceOptions, optionsOf } from '../units/referenceLists.ts'
import type { OutputSearch } from './outputSearch.ts'
import { outputStrands } from './outputStrands.ts'
import { outputKindWords } from './outputWords.ts'
import { programmeOptions } from './programmeChoices.ts'
import type { ProgrammeChoice } from './programmeChoices.ts'

interface OutputFiltersProps extends FilterFieldsProps<OutputSearch> {
  unitCode: string | undefined
  programmes: readonly ProgrammeChoice[]
}

/** The fields of the list's filter panel; their names are those of the address. */
export function OutputFilters({ search, lists, periods, unitCode, problems, programmes }: OutputFiltersProps) {
  const choice = (name: 'kind' | 'strand' | 'threat' | 'force') => ({ id: name, name, defaultValue: search[name] ?? '' })
  return (
    <>
      <ReferenceField name="reference" label="Reference begins with" value={search.reference} problems={problems} />
      <PeriodFields period={search.period} offered={periods} problems={problems} />
      <Select {...choice('kind')} label="Kind" noneText="All kinds" options={optionsFrom(outputKindWords)} />
      <Select {...choice('strand')} label="Strand" noneText="All strands" options={optionsOf(outputStrands(lists))} />
      <Select {...choice('threat')} label="Threat" noneText="All threats" options={optionsOf(lists.threats)} />
      <Select {...choice('force')} label="Force" noneText="All forces" options={forceOptions(lists, unitCode)} />
      <Select
        // The programmes come later than the panel stands; only then can one of them be the chosen one.
        key={programmes.length}
        id="programme"
        name="programme"
        label="Programme"
        noneText="All programmes and none"
        defaultValue={search.programme ?? ''}
        options={programmeOptions(search.programme, programmes)}
      />
      <OnlyBox
        name="withoutFollowUp"
        label="Outputs without follow-up"
        value="only"
        text="Show only these"
        isTicked={search.withoutFollowUp === 'only'}
      />
    </>
  )
}
