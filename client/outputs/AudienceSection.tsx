import { Controller } from 'react-hook-form'
import { useFindDisruptions } from '../disruptions/findDisruptions.ts'
import { CodeCombobox } from '../parts/CodeCombobox.tsx'
import { FormSection } from '../parts/FormSection.tsx'
import { Select } from '../parts/Select.tsx'
import { TextField } from '../parts/TextField.tsx'
import { forceOptions, optionsOf } from '../units/referenceLists.ts'
import type { ReferenceLists } from '../units/referenceLists.ts'
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
        label="Audience"
        noneText="Choose"
        options={optionsOf(lists.audiences)}
        error={errorOf('audience')}
        {...form.register('audience')}
      />
      <TextField
        id="peopleReached"
        label="People reached"
        hint="Leave empty when nobody counted. Enter 0 only when nobody came."
        width={5}
        inputMode="numeric"
        error={errorOf('peopleReached')}
        {...form.register('peopleReached')}
      />
      <Select
        id="force"
        label="Force (optional)"
        noneText="None in particular"
        options={forceOptions(lists, unitCode)}
        error={errorOf('force')}
        {...form.register('force')}
      />
      <Controller
        control={form.control}
        name="disruption"
        render={({ field }) => (
          <CodeCombobox
            id="disruption"
            label="Linked disruption (optional)"
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
