import type { UseFormReturn } from 'react-hook-form'
import type { DisruptionForm } from './disruptionForm.ts'

/** What every section of the form is given. */
export interface DisruptionSectionProps {
  form: UseFormReturn<DisruptionForm>
  /** The refusal of a field; with `isWhole` also of what lies in it. */
  errorOf: (field: string, isWhole?: boolean) => string | undefined
}
