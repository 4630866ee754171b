import { FieldSet } from './Field.tsx'
import type { FieldWords } from './Field.tsx'
import { pastedDays } from '../periods/pastedDays.ts'
import { ThreeDayFields } from './ThreeDayFields.tsx'
import { noDay } from '../periods/typedDays.ts'
import type { TypedDays } from '../periods/typedDays.ts'

export interface DayRangeFieldProps extends FieldWords {
  value: TypedDays
  onChange: (value: TypedDays) => void
  /** One day only: no "to". */
  isSingle?: boolean
}

/** Days as closely as they are known. `daysText(value)` gives the API's text. */
export function DayRangeField({ id, label, hint, error, value, onChange, isSingle = false }: DayRangeFieldProps) {
  /** @returns whether the text was days, and is now spread over the fields */
  function accept(text: string): boolean {
    const days = pastedDays(text)
    if (!days) return false
    onChange(isSingle ? { from: days.from, to: null } : { from: days.from, to: days.to ?? value.to })
    return true
  }

  function acceptLast(text: string): boolean {
    const days = pastedDays(text)
    if (!days) return false
    onChange({ from: value.from, to: days.from })
    return true
  }

  return (
    <FieldSet id={id} label={label} hint={hint} error={error}>
      <ThreeDayFields
        id={id}
        value={value.from}
        hasError={error !== undefined}
        onChange={(from) => onChange({ ...value, from })}
        accept={accept}
      />
      {isSingle ? null : (
        <div className="govuk-checkboxes govuk-checkboxes--small lv-days__range">
          <div className="govuk-checkboxes__item">
            <input
              type="checkbox"
              className="govuk-checkboxes__input"
              id={`${id}-is-range`}
              checked={value.to !== null}
              onChange={(event) => onChange({ ...value, to: event.target.checked ? noDay : null })}
            />
            <label className="govuk-label govuk-checkboxes__label" htmlFor={`${id}-is-range`}>
              It lasted, or may lie, over several days
            </label>
          </div>
        </div>
      )}
      {!isSingle && value.to ? (
        <fieldset className="govuk-fieldset lv-days__to">
          <legend className="govuk-fieldset__legend">Last day</legend>
          <ThreeDayFields
            id={`${id}-to`}
            value={value.to}
            hasError={error !== undefined}
            onChange={(to) => onChange({ ...value, to })}
            accept={acceptLast}
          />
        </fieldset>
      ) : null}
    </FieldSet>
  )
}
