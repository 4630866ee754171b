import type { DayPart, TypedDay } from '../periods/typedDays.ts'
import { isWholeDate } from '../periods/spreadDay.ts'

interface ThreeDayFieldsProps {
  /** Of the day's field; month and year add their names. */
  id: string
  value: TypedDay
  /** Which of the fields are wrong: '' is all three. */
  faults: readonly DayPart[]
  onChange: (value: TypedDay) => void
  /** Takes a whole day, month or year written into one field; says whether it was one. */
  accept: (text: string, into: keyof TypedDay) => boolean
}

const fields = [
  { name: 'day', part: '', label: 'Day', width: 2 },
  { name: 'month', part: '.month', label: 'Month', width: 3 },
  { name: 'year', part: '.year', label: 'Year', width: 4 },
] as const

/** Day, month and year. A date pasted or typed whole into any of them is spread over all three. */
export function ThreeDayFields({ id, value, faults, onChange, accept }: ThreeDayFieldsProps) {
  return (
    <div className="govuk-date-input">
      {fields.map(({ name, part, label, width }) => {
        const fieldId = `${id}${part}`
        const isWrong = faults.includes('') || faults.includes(part)
        return (
          <div key={name} className="govuk-date-input__item">
            <label className="govuk-label govuk-date-input__label" htmlFor={fieldId}>
              {label}
            </label>
            <input
              id={fieldId}
              className={`govuk-input govuk-date-input__input govuk-input--width-${width}${isWrong ? ' govuk-input--error' : ''}`}
              inputMode={name === 'month' ? 'text' : 'numeric'}
              autoComplete="off"
              value={value[name]}
              aria-invalid={isWrong ? true : undefined}
              onChange={(event) => onChange({ ...value, [name]: event.target.value })}
              onPaste={(event) => {
                if (accept(event.clipboardData.getData('text'), name)) event.preventDefault()
              }}
              onBlur={(event) => {
                if (isWholeDate(event.target.value)) accept(event.target.value, name)
              }}
            />
          </div>
        )
      })}
    </div>
  )
}
