import type { FieldValues, UseFormReturn } from 'react-hook-form'
import { sendId } from '../parts/LongForm.tsx'

/** Puts what was chosen into the form, and the focus on the button that sends it. */
export function goOnWith<Form extends FieldValues>(form: UseFormReturn<Form, unknown, Form>, merged: Form): void {
  form.reset(merged)
  document.getElementById(sendId)?.focus()
}
