import type { UseFormReturn } from 'react-hook-form'
import { TextField } from '../parts/TextField.tsx'
import type { ProgrammeForm } from './programmeForm.ts'

interface ProgrammeFieldsProps {
  form: UseFormReturn<ProgrammeForm>
  errorOf: (field: string) => string | undefined
  /** Before the ids of the fields, where they stand inside another form. */
  within?: string
}

/** What is asked of a programme, on its own page and inside the form of an output. */
export function ProgrammeFields({ form, errorOf, within = '' }: ProgrammeFieldsProps) {
  return (
    <>
      <TextField
        id={`${within}name`}
        label="Name of the programme"
        hint="Neutral and the same from year to year, like Cyber choices school talks."
        error={errorOf('name')}
        {...form.register('name')}
      />
      <TextField
        id={`${within}statedTargetPercent`}
        label="Stated target (optional)"
        hint="What share of people your unit says will change their behaviour. Leave empty when none is stated."
        width={3}
        inputMode="numeric"
        suffix="%"
        error={errorOf('statedTargetPercent')}
        {...form.register('statedTargetPercent')}
      />
    </>
  )
}
