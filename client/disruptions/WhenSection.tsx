import { Controller } from 'react-hook-form'
import { DayRangeField } from '../parts/DayRangeField.tsx'
import { FormSection } from '../parts/FormSection.tsx'
import { TextArea } from '../parts/TextArea.tsx'
import { TextField } from '../parts/TextField.tsx'
import { disruptionLabels } from './disruptionLabels.ts'
import type { DisruptionSectionProps } from './disruptionSection.ts'
import type { LastUsed } from './lastUsed.ts'

export function WhenSection({ form, errorOf, lastUsed }: DisruptionSectionProps & { lastUsed: LastUsed }) {
  return (
    <FormSection title="What happened and when">
      <Controller
        control={form.control}
        name="effect"
        render={({ field }) => (
          <DayRangeField
            id="effect"
            label={disruptionLabels.effect}
            hint="For example, 27 3 2026. Leave the day empty when only the month is known, day and month when only the year is. A whole date can be pasted."
            errorOf={(place) => errorOf(`effect${place}`)}
            value={field.value}
            onChange={field.onChange}
          />
        )}
      />
      <TextArea
        id="whatHappened"
        label={disruptionLabels.whatHappened}
        hint="No names of people. Say what shows that the target cannot operate as before."
        error={errorOf('whatHappened')}
        {...form.register('whatHappened')}
      />
      <TextField
        id="operationName"
        label={`${disruptionLabels.operationName} (optional)`}
        width={20}
        list="used-operations"
        error={errorOf('operationName')}
        {...form.register('operationName')}
      />
      <datalist id="used-operations">
        {lastUsed.operationNames.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <TextField
        id="ownReference"
        label={`${disruptionLabels.ownReference} (optional)`}
        width={20}
        error={errorOf('ownReference')}
        {...form.register('ownReference')}
      />
    </FormSection>
  )
}
