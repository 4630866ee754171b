import type { ComponentProps } from 'react'
import { describedBy, Field } from './Field.tsx'
import type { FieldWords } from './Field.tsx'

export interface TextFieldProps extends FieldWords, Omit<ComponentProps<'input'>, 'id'> {
  /** In characters; the whole line when left out. */
  width?: 2 | 3 | 4 | 5 | 10 | 20 | 30
  /** Unit of measure after the field. */
  suffix?: string
}

/** One line of text. Takes `register(...)` of react-hook-form as it comes. */
export function TextField({ id, label, hint, error, width, suffix, className = '', ...input }: TextFieldProps) {
  const look = `govuk-input${width ? ` govuk-input--width-${width}` : ''}${error ? ' govuk-input--error' : ''} ${className}`.trim()
  const control = (
    <input
      id={id}
      type="text"
      autoComplete="off"
      className={look}
      aria-describedby={describedBy({ id, hint, error })}
      aria-invalid={error ? true : undefined}
      {...input}
    />
  )
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      {suffix ? (
        <div className="govuk-input__wrapper">
          {control}
          <div className="govuk-input__suffix">{suffix}</div>
        </div>
      ) : (
        control
      )}
    </Field>
  )
}
