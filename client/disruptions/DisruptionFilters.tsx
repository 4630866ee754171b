import type { FilterFieldsProps } from '../lists/ListPage.tsx'
import { OnlyBox } from '../lists/OnlyBox.tsx'
import { optionsFrom } from '../lists/optionsFrom.ts'
import { ReferenceField } from '../lists/ReferenceField.tsx'
import { CheckboxGroup } from '../parts/CheckboxGroup.tsx'
import { gradesInOrder, gradeWords } from '../parts/gradeWords.ts'
import { PeriodFields } from '../parts/PeriodFields.tsx'
import { Select } from '../parts/Select.tsx'
import { forceOptions, optionsOf } from '../units/referenceLists.ts'
import type { DisruptionSearch } from './disruptionSearch.ts'
import { creditWords, targetKindWords } from './disruptionWords.ts'
import { RecordingDelayFilters } from './RecordingDelayFilters.tsx'

interface DisruptionFiltersProps extends FilterFieldsProps<DisruptionSearch> {
  unitCode: string | undefined
}

/** The fields of the list's filter panel; their names are those of the address. */
export function DisruptionFilters({ search, lists, periods, unitCode, problems }: DisruptionFiltersProps) {
  const choice = (name: 'strand' | 'threat' | 'tactic' | 'force' | 'targetKind' | 'credit' | 'outcome') => ({
    id: name,
    name,
    defaultValue: search[name] ?? '',
  })
  return (
    <>
      <ReferenceField name="reference" label="Reference begins with" value={search.reference} problems={problems} />
      <PeriodFields period={search.period} offered={periods} problems={problems} />
      <CheckboxGroup
        id="grades"
        label="Grade"
        options={gradesInOrder.map((grade) => ({ value: grade, text: gradeWords[grade] }))}
        box={{ name: 'grades' }}
        tickedAtFirst={search.grades ?? []}
      />
      <Select {...choice('credit')} label="Credit" noneText="Led and supported" options={optionsFrom(creditWords)} />
      <Select {...choice('strand')} label="Strand" noneText="All strands" options={optionsOf(lists.strands)} />
      <Select {...choice('threat')} label="Threat" noneText="All threats" options={optionsOf(lists.threats)} />
      <Select {...choice('tactic')} label="Tactic" noneText="All tactics" options={optionsOf(lists.tactics)} />
      <Select {...choice('force')} label="Force" noneText="All forces" options={forceOptions(lists, unitCode)} />
      <Select {...choice('targetKind')} label="Target" noneText="All targets" options={optionsFrom(targetKindWords)} />
      <Select {...choice('outcome')} label="Outcome" noneText="Any outcome or none" options={optionsOf(lists.outcomeKinds)} />
      <OnlyBox
        name="roughly"
        label="Days of effect"
        value="only"
        text="Known only to the month or year"
        isTicked={search.roughly === 'only'}
      />
      <RecordingDelayFilters search={search} offered={periods} problems={problems} />
    </>
  )
}
