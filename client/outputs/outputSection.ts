import type { UseFormReturn } from 'react-hook-form'
import type { OutputForm } from './outputForm.ts'

/** What every section of the form is given. */
export interface OutputSectionProps {
  form: UseFormReturn<OutputForm>
  errorOf: (field: string) => string | undefined
}
