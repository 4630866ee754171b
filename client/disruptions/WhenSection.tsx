import { Controller } from 'react-hook-form'
import { DayRangeField } from '../parts/DayRangeField.tsx'
import { FormSection } from '../parts/FormSection.tsx'
import { TextArea } from '../parts/TextArea.tsx'
import { TextField } from '../parts/TextField.tsx'
import type { DisruptionSectionProps } from './disruptionSection.ts'

export function WhenSection({ form, errorOf }: DisruptionSectionProps) {
  return (
    <FormSection title="What happened and when">
      <Controller
        control={form.control}
        name="effect"
        render={({ field }) => (
          <DayRangeField
            id="effect"
            label="When it had its effect"
            hint="For example, 27 3 2026. Leave the day empty when only the month is known, day and month when only the year is. A whole date can be pasted."
            error={errorOf('effect')}
            value={field.value}
            onChange={field.onChange}
          />
        )}
      />
      <TextArea
        id="whatHappened"
        label="What happened"
        hint="No names of people. Say what shows that the target cannot operate as before."
        error={errorOf('whatHappened')}
        {...form.register('whatHappened')}
      />
      <TextField id="operationName" label="Operation name (optional)" width={20} error={errorOf('operationName')} {...form.register('operationName')} />
      <TextField
        id="ownReference"
        label="Your unit's own reference (optional)"
        width={20}
        error={errorOf('ownReference')}
        {...form.register('ownReference')}
      />
    </FormSection>
  )
}
