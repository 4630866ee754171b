import type { ComponentProps } from 'react'
import { describedBy, Field } from './Field.tsx'
import type { FieldWords } from './Field.tsx'

export interface Option<Value extends string = string> {
  value: Value
  text: string
  /** Heading under which it stands, where the options are in groups; those of one group follow each other. */
  group?: string
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
        {inGroups(options).map(({ group, own }) => (group === undefined ? own.map(optionOf) : <optgroup key={group} label={group}>{own.map(optionOf)}</optgroup>))}
      </select>
    </Field>
  )
}

function optionOf({ value, text }: Option) {
  return <option key={value} value={value}>{text}</option>
}

function inGroups(options: readonly Option[]): { group: string | undefined; own: Option[] }[] {
  const groups = [...new Set(options.map(({ group }) => group))]
  return groups.map((group) => ({ group, own: options.filter((option) => option.group === group) }))
}
