import type { FilterFieldsProps } from '../lists/ListPage.tsx'
import { CheckboxGroup } from '../parts/CheckboxGroup.tsx'
import { gradesInOrder, gradeWords } from '../parts/gradeWords.ts'
import { PeriodFields } from '../parts/PeriodFields.tsx'
import { Select } from '../parts/Select.tsx'
import { forceOptions, optionsOf } from '../units/referenceLists.ts'
import { outcomesInOrder } from './outcomeWords.ts'
import type { SequenceSearch } from './sequenceSearch.ts'

interface SequenceFiltersProps extends FilterFieldsProps<SequenceSearch> {
  unitCode: string | undefined
}

/** The fields of the list's filter panel; their names are those of the address. */
export function SequenceFilters({ search, lists, periods, unitCode, problems }: SequenceFiltersProps) {
  const choice = (name: 'grade' | 'threat' | 'tactic' | 'force') => ({ id: name, name, defaultValue: search[name] ?? '' })
  return (
    <>
      <PeriodFields period={search.period} offered={periods} problems={problems} />
      <CheckboxGroup
        id="outcomes"
        label="What became of the group"
        options={outcomesInOrder.map(({ outcome, name }) => ({ value: outcome, text: name }))}
        box={{ name: 'outcomes' }}
        tickedAtFirst={search.outcomes ?? []}
      />
      <Select {...choice('grade')} label="Grade of the first disruption" noneText="All grades" options={gradesInOrder.map((grade) => ({ value: grade, text: gradeWords[grade] }))} />
      <Select {...choice('threat')} label="Threat" noneText="All threats" options={optionsOf(lists.threats)} />
      <Select {...choice('tactic')} label="Tactic" noneText="All tactics" options={optionsOf(lists.tactics)} />
      <Select {...choice('force')} label="Force" noneText="All forces" options={forceOptions(lists, unitCode)} />
    </>
  )
}
