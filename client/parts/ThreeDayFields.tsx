import type { TypedDay } from '../periods/typedDays.ts'

interface ThreeDayFieldsProps {
  /** Of the day's field; month and year add their names. */
  id: string
  value: TypedDay
  hasError: boolean
  onChange: (value: TypedDay) => void
  /** Takes a whole day, month or year written into one field; says whether it was one. */
  accept: (text: string) => boolean
}

const fields = [
  { name: 'day', label: 'Day', width: 2 },
  { name: 'month', label: 'Month', width: 3 },
  { name: 'year', label: 'Year', width: 4 },
] as const

/** Day, month and year. A date pasted or typed whole into any of them is spread over all three. */
export function ThreeDayFields({ id, value, hasError, onChange, accept }: ThreeDayFieldsProps) {
  return (
    <div className="govuk-date-input">
      {fields.map(({ name, label, width }) => {
        const fieldId = name === 'day' ? id : `${id}-${name}`
        return (
          <div key={name} className="govuk-date-input__item">
            <label className="govuk-label govuk-date-input__label" htmlFor={fieldId}>
              {label}
            </label>
            <input
              id={fieldId}
              className={`govuk-input govuk-date-input__input govuk-input--width-${width}${hasError ? ' govuk-input--error' : ''}`}
              inputMode={name === 'month' ? 'text' : 'numeric'}
              autoComplete="off"
              value={value[name]}
              aria-invalid={hasError ? true : undefined}
              onChange={(event) => onChange({ ...value, [name]: event.target.value })}
              onPaste={(event) => {
                if (accept(event.clipboardData.getData('text'))) event.preventDefault()
              }}
              onBlur={(event) => {
                if (isWholeDate(event.target.value)) accept(event.target.value)
              }}
            />
          </div>
        )
      })}
    </div>
  )
}

/** More than one field's worth: "27/3/26", not "27" or "March" or "2026". */
function isWholeDate(text: string): boolean {
  return /\d.*[\s/.-].*\d/.test(text.trim())
}
