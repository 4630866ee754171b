import { problemOf } from '../parts/problem.ts'
import type { ReturnForm } from './useReturnForm.ts'

interface NilBoxProps {
  place: string
  form: ReturnForm
  words: string
  /** For those who listen: what it is nil of, where the words alone do not say. */
  what?: string
}

/** Nil is stated, never assumed: a box that somebody ticks. */
export function NilBox({ place, form, words, what }: NilBoxProps) {
  const id = `${place}.isNil`
  const error = problemOf(form.problems, id)
  return (
    <div className={`govuk-checkboxes govuk-checkboxes--small lv-return__nil${error ? ' govuk-form-group--error' : ''}`}>
      {error ? (
        <p id={`${id}-error`} className="govuk-error-message"><span className="govuk-visually-hidden">Error:</span> {error}</p>
      ) : null}
      <div className="govuk-checkboxes__item">
        <input
          className="govuk-checkboxes__input"
          type="checkbox"
          id={id}
          checked={form.at(place).isNil}
          aria-describedby={error ? `${id}-error` : undefined}
          onChange={({ target }) => form.change(place, { isNil: target.checked })}
        />
        <label className="govuk-label govuk-checkboxes__label" htmlFor={id}>
          {words}
          {what ? <span className="govuk-visually-hidden"> of {what}</span> : null}
        </label>
      </div>
    </div>
  )
}
