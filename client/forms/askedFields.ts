import type { UseFormReturn } from 'react-hook-form'
import type { Problem } from '../parts/problem.ts'
import type { ReferenceLists } from '../units/referenceLists.ts'
import type { TypedForm } from './formKind.ts'

/** What the fields of a form are shown from. */
export interface AskedFields<Form extends TypedForm> {
  form: UseFormReturn<Form, unknown, Form>
  lists: ReferenceLists
  problems: readonly Problem[]
}
