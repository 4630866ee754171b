import type { ComponentProps } from 'react'
import { describedBy, Field } from './Field.tsx'
import type { FieldWords } from './Field.tsx'

export interface Option<Value extends string = string> {
  value: Value
  text: string
}

export interface SelectProps extends FieldWords, Omit<ComponentProps<'select'>, 'id'> {
  options: readonly Option[]
  /** Words of the empty choice; none when one must always be chosen. */
  noneText?: string
}

export function Select({ id, label, hint, error, options, noneText, ...select }: SelectProps) {
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <select
        id={id}
        className={`govuk-select${error ? ' govuk-select--error' : ''}`}
        aria-describedby={describedBy({ id, hint, error })}
        aria-invalid={error ? true : undefined}
        {...select}
      >
        {noneText === undefined ? null : <option value="">{noneText}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </Field>
  )
}
