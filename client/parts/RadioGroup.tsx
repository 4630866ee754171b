import type { ComponentProps, ReactNode } from 'react'
import { FieldSet } from './Field.tsx'
import type { FieldWords } from './Field.tsx'
import type { Option } from './Select.tsx'

export interface RadioGroupProps extends FieldWords {
  options: readonly (Option & { note?: ReactNode })[]
  /** Given to each button: `register(...)` of react-hook-form. */
  button: ComponentProps<'input'>
  /** The value that is chosen, null for none, where the page keeps it and not a form. */
  chosen?: string | null
  isInline?: boolean
}

/** The first button has the field's id, so that the error summary leads to it. */
export function RadioGroup({ id, label, hint, error, options, button, chosen, isInline = false }: RadioGroupProps) {
  return (
    <FieldSet id={id} label={label} hint={hint} error={error}>
      <div className={`govuk-radios govuk-radios--small${isInline ? ' govuk-radios--inline' : ''}`}>
        {options.map((option, index) => {
          const buttonId = index === 0 ? id : `${id}-${option.value}`
          return (
            <div key={option.value} className="govuk-radios__item">
              <input
                className="govuk-radios__input"
                type="radio"
                id={buttonId}
                value={option.value}
                aria-describedby={option.note ? `${buttonId}-note` : undefined}
                {...(chosen === undefined ? {} : { checked: chosen === option.value })}
                {...button}
              />
              <label className="govuk-label govuk-radios__label" htmlFor={buttonId}>
                {option.text}
              </label>
              {option.note ? (
                <div id={`${buttonId}-note`} className="govuk-hint govuk-radios__hint">
                  {option.note}
                </div>
              ) : null}
            </div>
          )
        })}
      </div>
    </FieldSet>
  )
}
