import { Controller } from 'react-hook-form'
import { FormSection } from '../parts/FormSection.tsx'
import { RadioGroup } from '../parts/RadioGroup.tsx'
import { TextField } from '../parts/TextField.tsx'
import { GroupField } from '../targets/GroupField.tsx'
import type { ReferenceLists } from '../units/referenceLists.ts'
import { targetKindWords } from './disruptionWords.ts'
import { disruptionLabels } from './disruptionLabels.ts'
import type { DisruptionSectionProps } from './disruptionSection.ts'

const kinds = Object.entries(targetKindWords).map(([value, text]) => ({ value, text }))

export function TargetSection({ form, errorOf, lists }: DisruptionSectionProps & { lists: ReferenceLists }) {
  const kind = form.watch('target.kind')
  return (
    <FormSection title="Against whom">
      <RadioGroup
        id="target.kind"
        label={disruptionLabels.target}
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
            <GroupField
              id="target.ocg"
              lists={lists}
              error={errorOf('target.ocg')}
              value={field.value}
              onChange={field.onChange}
              begun={{
                id: 'newGroup',
                typed: form.watch('newGroup'),
                error: errorOf('newGroup'),
                onChange: (typed) => form.setValue('newGroup', typed),
              }}
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
