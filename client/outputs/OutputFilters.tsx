import { AsAtField } from '../parts/AsAtField.tsx'
import { PeriodFields } from '../parts/PeriodFields.tsx'
import type { Problem } from '../parts/problem.ts'
import { Select } from '../parts/Select.tsx'
import { TextField } from '../parts/TextField.tsx'
import { forceOptions, optionsOf } from '../units/referenceLists.ts'
import type { ReferenceLists } from '../units/referenceLists.ts'
import type { OutputSearch } from './outputSearch.ts'
import { outputKindWords } from './outputWords.ts'

interface OutputFiltersProps {
  search: OutputSearch
  lists: ReferenceLists
  periods: readonly { code: string; inWords: string }[]
  unitCode: string | undefined
  problems: readonly Problem[]
}

export function OutputFilters({ search, lists, periods, unitCode, problems }: OutputFiltersProps) {
  const choice = (name: 'kind' | 'strand' | 'threat' | 'force') => ({ id: name, name, defaultValue: search[name] ?? '' })
  const kinds = Object.entries(outputKindWords).map(([value, text]) => ({ value, text }))
  return (
    <>
      <TextField id="reference" name="reference" label="Reference begins with" defaultValue={search.reference ?? ''} spellCheck={false} />
      <PeriodFields period={search.period} offered={periods} problems={problems} />
      <Select {...choice('kind')} label="Kind" noneText="All kinds" options={kinds} />
      <Select {...choice('strand')} label="Strand" noneText="All strands" options={optionsOf(lists.strands)} />
      <Select {...choice('threat')} label="Threat" noneText="All threats" options={optionsOf(lists.threats)} />
      <Select {...choice('force')} label="Force" noneText="All forces" options={forceOptions(lists, unitCode)} />
      <AsAtField asAt={search.asAt} problems={problems} />
    </>
  )
}
