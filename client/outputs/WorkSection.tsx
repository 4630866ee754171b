import { Controller } from 'react-hook-form'
import { DayRangeField } from '../parts/DayRangeField.tsx'
import { FormSection } from '../parts/FormSection.tsx'
import { RadioGroup } from '../parts/RadioGroup.tsx'
import { Select } from '../parts/Select.tsx'
import { TextArea } from '../parts/TextArea.tsx'
import { TextField } from '../parts/TextField.tsx'
import { optionsOf } from '../units/referenceLists.ts'
import type { ReferenceLists } from '../units/referenceLists.ts'
import type { OutputSectionProps } from './outputSection.ts'
import { outputKindWords } from './outputWords.ts'

/** What was done and when. */
export function WorkSection({ form, errorOf, lists }: OutputSectionProps & { lists: ReferenceLists }) {
  const strands = optionsOf(lists.strands.filter((strand) => strand.code !== 'PURSUE'))
  return (
    <FormSection title="What was done and when">
      <TextField id="title" label="Title" error={errorOf('title')} {...form.register('title')} />
      <RadioGroup
        id="kind"
        label="Kind"
        options={Object.entries(outputKindWords).map(([value, text]) => ({ value, text }))}
        error={errorOf('kind')}
        button={form.register('kind')}
        isInline
      />
      <Controller
        control={form.control}
        name="held"
        render={({ field }) => (
          <DayRangeField
            id="held"
            label="When it was held"
            hint="For example, 27 3 2026. Leave the day empty when only the month is known. A whole date can be pasted."
            error={errorOf('held')}
            value={field.value}
            onChange={field.onChange}
          />
        )}
      />
      <TextArea id="whatWasDone" label="What was done" error={errorOf('whatWasDone')} {...form.register('whatWasDone')} />
      <Select id="strand" label="Strand" options={strands} error={errorOf('strand')} {...form.register('strand')} />
      <Select
        id="threat"
        label="Threat"
        noneText="Choose"
        options={optionsOf(lists.threats)}
        error={errorOf('threat')}
        {...form.register('threat')}
      />
    </FormSection>
  )
}
