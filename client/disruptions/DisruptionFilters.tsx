import { AsAtField } from '../parts/AsAtField.tsx'
import { CheckboxGroup } from '../parts/CheckboxGroup.tsx'
import { gradesInOrder, gradeWords } from '../parts/gradeWords.ts'
import { PeriodFields } from '../parts/PeriodFields.tsx'
import type { Problem } from '../parts/problem.ts'
import { Select } from '../parts/Select.tsx'
import { TextField } from '../parts/TextField.tsx'
import { forceOptions, optionsOf } from '../units/referenceLists.ts'
import type { ReferenceLists } from '../units/referenceLists.ts'
import type { DisruptionSearch } from './disruptionSearch.ts'
import { creditWords, orderWords, targetKindWords } from './disruptionWords.ts'

interface DisruptionFiltersProps {
  search: DisruptionSearch
  lists: ReferenceLists
  periods: readonly { code: string; inWords: string }[]
  unitCode: string | undefined
  problems: readonly Problem[]
}

const optionsFrom = (words: Record<string, string>) => Object.entries(words).map(([value, text]) => ({ value, text }))

/** The fields of the list's filter panel; their names are those of the address. */
export function DisruptionFilters({ search, lists, periods, unitCode, problems }: DisruptionFiltersProps) {
  const choice = (name: 'strand' | 'threat' | 'tactic' | 'force' | 'targetKind' | 'credit' | 'order') => ({
    id: name,
    name,
    defaultValue: search[name] ?? '',
  })
  return (
    <>
      <TextField id="reference" name="reference" label="Reference begins with" defaultValue={search.reference ?? ''} spellCheck={false} />
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
      <CheckboxGroup
        id="withdrawn"
        label="Withdrawn records"
        options={[{ value: 'shown', text: 'Show them too' }]}
        box={{ name: 'withdrawn' }}
        tickedAtFirst={search.withdrawn ? ['shown'] : []}
      />
      <Select {...choice('order')} label="Order" defaultValue={search.order ?? 'EFFECT_NEWEST'} options={optionsFrom(orderWords)} />
      <AsAtField asAt={search.asAt} problems={problems} />
    </>
  )
}
