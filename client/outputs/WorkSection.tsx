import { Controller } from 'react-hook-form'
import { DayRangeField } from '../parts/DayRangeField.tsx'
import { FormSection } from '../parts/FormSection.tsx'
import { RadioGroup } from '../parts/RadioGroup.tsx'
import { Select } from '../parts/Select.tsx'
import { TextArea } from '../parts/TextArea.tsx'
import { TextField } from '../parts/TextField.tsx'
import { firstDay } from '../periods/firstDay.ts'
import { optionsOf } from '../units/referenceLists.ts'
import type { ReferenceLists } from '../units/referenceLists.ts'
import { validOn } from '../units/validOn.ts'
import { outputLabels } from './outputLabels.ts'
import type { OutputSectionProps } from './outputSection.ts'
import { outputStrands } from './outputStrands.ts'
import { outputKindWords } from './outputWords.ts'

/** What was done and when. */
export function WorkSection({ form, errorOf, lists }: OutputSectionProps & { lists: ReferenceLists }) {
  const strands = optionsOf(outputStrands(lists))
  const day = firstDay(form.watch('held'))
  return (
    <FormSection title="What was done and when">
      <TextField id="title" label={outputLabels.title} error={errorOf('title')} {...form.register('title')} />
      <RadioGroup
        id="kind"
        label={outputLabels.kind}
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
            label={outputLabels.held}
            hint="For example, 27 3 2026. Leave the day empty when only the month is known. A whole date can be pasted."
            errorOf={(place) => errorOf(`held${place}`)}
            value={field.value}
            onChange={field.onChange}
          />
        )}
      />
      <TextArea id="whatWasDone" label={outputLabels.whatWasDone} error={errorOf('whatWasDone')} {...form.register('whatWasDone')} />
      <Select id="strand" label={outputLabels.strand} options={strands} error={errorOf('strand')} {...form.register('strand')} />
      <Select
        id="threat"
        label={outputLabels.threat}
        noneText="Choose"
        options={optionsOf(validOn(lists.threats, day, [form.watch('threat')]))}
        error={errorOf('threat')}
        {...form.register('threat')}
      />
    </FormSection>
  )
}
