import { Controller } from 'react-hook-form'
import { useFindDisruptions } from '../disruptions/findDisruptions.ts'
import { CodeCombobox } from '../parts/CodeCombobox.tsx'
import { FormSection } from '../parts/FormSection.tsx'
import { Select } from '../parts/Select.tsx'
import { TextField } from '../parts/TextField.tsx'
import { firstDay } from '../periods/firstDay.ts'
import { ProgrammeField } from '../programmes/ProgrammeField.tsx'
import { forceOptions, optionsOf } from '../units/referenceLists.ts'
import type { ReferenceLists } from '../units/referenceLists.ts'
import { validOn } from '../units/validOn.ts'
import { outputLabels } from './outputLabels.ts'
import type { OutputSectionProps } from './outputSection.ts'

interface AudienceSectionProps extends OutputSectionProps {
  lists: ReferenceLists
  unitCode: string | undefined
}

/** For whom, where, and what it belongs to. */
export function AudienceSection({ form, errorOf, lists, unitCode }: AudienceSectionProps) {
  const findDisruptions = useFindDisruptions()
  return (
    <FormSection title="For whom">
      <Select
        id="audience"
        label={outputLabels.audience}
        noneText="Choose"
        options={optionsOf(validOn(lists.audiences, firstDay(form.watch('held')), [form.watch('audience')]))}
        error={errorOf('audience')}
        {...form.register('audience')}
      />
      <TextField
        id="peopleReached"
        label={outputLabels.peopleReached}
        hint="Leave empty when nobody counted. Enter 0 only when nobody came."
        width={5}
        inputMode="numeric"
        error={errorOf('peopleReached')}
        {...form.register('peopleReached')}
      />
      <Select
        id="force"
        label={`${outputLabels.force} (optional)`}
        noneText="None in particular"
        options={forceOptions(lists, unitCode)}
        error={errorOf('force')}
        {...form.register('force')}
      />
      <Controller
        control={form.control}
        name="programme"
        render={({ field }) => (
          <ProgrammeField
            error={errorOf('programme')}
            value={field.value}
            onChange={field.onChange}
            begun={{
              id: 'newProgramme',
              typed: form.watch('newProgramme'),
              error: errorOf('newProgramme'),
              onChange: (typed) => form.setValue('newProgramme', typed),
            }}
          />
        )}
      />
      <Controller
        control={form.control}
        name="disruption"
        render={({ field }) => (
          <CodeCombobox
            id="disruption"
            label={`${outputLabels.disruption} (optional)`}
            hint="Type the beginning of its reference, then choose from the list."
            error={errorOf('disruption')}
            value={field.value}
            onChange={field.onChange}
            search={findDisruptions}
          />
        )}
      />
    </FormSection>
  )
}
