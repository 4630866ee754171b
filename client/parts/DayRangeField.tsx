import { pastedDays } from '../periods/pastedDays.ts'
import { spreadDay } from '../periods/spreadDay.ts'
import { noDay, severalDays } from '../periods/typedDays.ts'
import type { DayPart, DaysPlace, TypedDay, TypedDays } from '../periods/typedDays.ts'
import { describedBy, FieldNotes, FieldSet } from './Field.tsx'
import type { FieldWords } from './Field.tsx'
import { ThreeDayFields } from './ThreeDayFields.tsx'

export interface DayRangeFieldProps extends Omit<FieldWords, 'error'> {
  value: TypedDays
  onChange: (value: TypedDays) => void
  /** The refusal of one place in the days; '' is of the whole. */
  errorOf: (place: DaysPlace) => string | undefined
  /** One day only: no "to". */
  isSingle?: boolean
}

const parts: readonly DayPart[] = ['', '.month', '.year']

/** Days as closely as they are known. `daysText(value)` gives the API's text. */
export function DayRangeField({ id, label, hint, value, onChange, errorOf, isSingle = false }: DayRangeFieldProps) {
  const last = `${id}.to`
  const faults = parts.filter((part) => errorOf(part))
  const faultsOfLast = parts.filter((part) => errorOf(`.to${part}`))
  const lastError = faultsOfLast[0] === undefined ? undefined : errorOf(`.to${faultsOfLast[0]}`)

  /** @returns whether the text was days, and is now spread over the fields */
  function accept(text: string, into: keyof TypedDay): boolean {
    const days = pastedDays(text)
    if (!days) return false
    onChange({ from: spreadDay(days.from, into, value.from), to: isSingle ? null : (days.to ?? value.to) })
    return true
  }

  function acceptLast(text: string, into: keyof TypedDay): boolean {
    const days = pastedDays(text)
    if (!days) return false
    onChange(days.to ? days : { from: value.from, to: spreadDay(days.from, into, value.to ?? noDay) })
    return true
  }

  return (
    <FieldSet id={id} label={label} hint={hint} error={faults[0] === undefined ? undefined : errorOf(faults[0])}>
      <ThreeDayFields id={id} value={value.from} faults={faults} onChange={(from) => onChange({ ...value, from })} accept={accept} />
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
              {severalDays}
            </label>
          </div>
        </div>
      )}
      {!isSingle && value.to ? (
        <div className={`lv-days__to${lastError ? ' govuk-form-group--error' : ''}`}>
          <fieldset className="govuk-fieldset" aria-describedby={describedBy({ id: last, error: lastError })}>
            <legend className="govuk-fieldset__legend">Last day</legend>
            <FieldNotes id={last} error={lastError} />
            <ThreeDayFields id={last} value={value.to} faults={faultsOfLast} onChange={(to) => onChange({ ...value, to })} accept={acceptLast} />
          </fieldset>
        </div>
      ) : null}
    </FieldSet>
  )
}
