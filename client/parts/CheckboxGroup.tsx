import type { ComponentProps } from 'react'
import { FieldSet } from './Field.tsx'
import type { FieldWords } from './Field.tsx'
import type { Option } from './Select.tsx'

export interface CheckboxGroupProps extends FieldWords {
  options: readonly Option[]
  /** Given to each box: `register(...)` of react-hook-form, or a name and what is ticked at first. */
  box: ComponentProps<'input'>
  /** Values ticked at first, where the form keeps none itself. */
  tickedAtFirst?: readonly string[]
  /** Several columns where there is room. */
  isWide?: boolean
}

/** The first box has the field's id, so that the error summary leads to it. */
export function CheckboxGroup({ id, label, hint, error, options, box, tickedAtFirst, isWide = false }: CheckboxGroupProps) {
  return (
    <FieldSet id={id} label={label} hint={hint} error={error}>
      <div className={`govuk-checkboxes govuk-checkboxes--small${isWide ? ' lv-columns' : ''}`}>
        {options.map((option, index) => {
          const boxId = index === 0 ? id : `${id}-${option.value}`
          return (
            <div key={option.value} className="govuk-checkboxes__item">
              <input
                className="govuk-checkboxes__input"
                type="checkbox"
                id={boxId}
                value={option.value}
                {...(tickedAtFirst ? { defaultChecked: tickedAtFirst.includes(option.value) } : {})}
                {...box}
              />
              <label className="govuk-label govuk-checkboxes__label" htmlFor={boxId}>
                {option.text}
              </label>
            </div>
          )
        })}
      </div>
    </FieldSet>
  )
}
