import type { FilterFieldsProps } from '../lists/ListPage.tsx'
import { optionsFrom } from '../lists/optionsFrom.ts'
import { ReferenceField } from '../lists/ReferenceField.tsx'
import { CheckboxGroup } from '../parts/CheckboxGroup.tsx'
import { gradeWords } from '../parts/gradeWords.ts'
import { PeriodFields } from '../parts/PeriodFields.tsx'
import { problemOf } from '../parts/problem.ts'
import { Select } from '../parts/Select.tsx'
import { TextField } from '../parts/TextField.tsx'
import { forceOptions, optionsOf } from '../units/referenceLists.ts'
import { statesShown } from './checkBackSearch.ts'
import type { CheckBackSearch } from './checkBackSearch.ts'
import { resultWords, stateWords } from './checkBackWords.ts'

interface CheckBackFiltersProps extends FilterFieldsProps<CheckBackSearch> {
  unitCode: string | undefined
}

const { NEGATIVE: _never, ...gradesNeeding } = gradeWords

/** The fields of the list's filter panel; their names are those of the address. */
export function CheckBackFilters({ search, lists, periods, unitCode, problems }: CheckBackFiltersProps) {
  const choice = (name: 'grade' | 'threat' | 'tactic' | 'force') => ({ id: name, name, defaultValue: search[name] ?? '' })
  return (
    <>
      <CheckboxGroup
        id="states"
        label="State"
        hint="With none ticked, overdue and due ones are shown."
        options={optionsFrom(stateWords)}
        box={{ name: 'states' }}
        tickedAtFirst={search.results && !search.states ? [] : statesShown(search)}
      />
      <CheckboxGroup id="results" label="Result" options={optionsFrom(resultWords)} box={{ name: 'results' }} tickedAtFirst={search.results ?? []} />
      <TextField
        id="months"
        name="months"
        label="Months after the disruption"
        inputMode="numeric"
        defaultValue={search.months ?? ''}
        error={problemOf(problems, 'months')}
      />
      <PeriodFields period={search.period} offered={periods} problems={problems} />
      <Select {...choice('grade')} label="Grade" noneText="All grades" options={optionsFrom(gradesNeeding)} />
      <Select {...choice('threat')} label="Threat" noneText="All threats" options={optionsOf(lists.threats)} />
      <Select {...choice('tactic')} label="Tactic" noneText="All tactics" options={optionsOf(lists.tactics)} />
      <Select {...choice('force')} label="Force" noneText="All forces" options={forceOptions(lists, unitCode)} />
      <ReferenceField name="disruption" label="Reference of the disruption, in full" value={search.disruption} problems={problems} />
    </>
  )
}
