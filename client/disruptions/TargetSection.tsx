import { Controller } from 'react-hook-form'
import { CodeCombobox } from '../parts/CodeCombobox.tsx'
import { FormSection } from '../parts/FormSection.tsx'
import { RadioGroup } from '../parts/RadioGroup.tsx'
import { TextField } from '../parts/TextField.tsx'
import { useFindGroups } from '../targets/findGroups.ts'
import { targetKindWords } from './disruptionWords.ts'
import type { DisruptionSectionProps } from './disruptionSection.ts'

const kinds = Object.entries(targetKindWords).map(([value, text]) => ({ value, text }))

export function TargetSection({ form, errorOf }: DisruptionSectionProps) {
  const findGroups = useFindGroups()
  const kind = form.watch('target.kind')
  return (
    <FormSection title="Against whom">
      <RadioGroup
        id="target.kind"
        label="Target"
        hint="One disruption has one target."
        options={kinds}
        error={errorOf('target.kind') ?? errorOf('target')}
        button={form.register('target.kind')}
      />
      {kind === 'OCG' ? (
        <Controller
          control={form.control}
          name="target.ocg"
          render={({ field }) => (
            <CodeCombobox
              id="target.ocg"
              label="Group"
              hint="Type the beginning of its alias or URN, then choose from the list."
              error={errorOf('target.ocg')}
              value={field.value}
              onChange={field.onChange}
              search={findGroups}
            />
          )}
        />
      ) : (
        <TextField
          id="target.reference"
          label={`Reference of the ${targetKindWords[kind || 'OCG'].toLowerCase()}`}
          hint="Neutral: no names of people."
          width={30}
          error={errorOf('target.reference')}
          {...form.register('target.reference')}
        />
      )}
    </FormSection>
  )
}
