import type { ComponentProps } from 'react'
import { describedBy, Field } from './Field.tsx'
import type { FieldWords } from './Field.tsx'

export interface TextAreaProps extends FieldWords, Omit<ComponentProps<'textarea'>, 'id'> {}

export function TextArea({ id, label, hint, error, rows = 4, ...area }: TextAreaProps) {
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <textarea
        id={id}
        rows={rows}
        className={`govuk-textarea${error ? ' govuk-textarea--error' : ''}`}
        aria-describedby={describedBy({ id, hint, error })}
        aria-invalid={error ? true : undefined}
        // A click does not bring all of it into view, above what sticks to the bottom, as the keyboard does.
        onClick={(event) => event.currentTarget.scrollIntoView({ block: 'nearest' })}
        {...area}
      />
    </Field>
  )
}
