import type { ComparedField } from '../conflicts/compareFields.ts'

/** A form field by field, in the order in which two versions are compared; what is empty is left out. */
export function heldInWords<Form>(fields: readonly ComparedField<Form>[], form: Form): { name: string; words: string }[] {
  return fields
    .flatMap((field) => field.rows?.([form, form, form]) ?? [field])
    .map((field) => ({ name: field.label, words: field.inWords(form).trim() }))
    .filter(({ words }) => words !== '')
}
