import type { ReactNode } from 'react'

/** What every field has beside its control. `id` is the field's path in the API's input. */
export interface FieldWords {
  id: string
  label: ReactNode
  hint?: ReactNode
  /** Why the API or the page refused it, and how to mend it. */
  error?: string | undefined
}

/** Ids of hint and error, for aria-describedby; undefined when there is neither. */
export function describedBy({ id, hint, error }: Pick<FieldWords, 'id' | 'hint' | 'error'>): string | undefined {
  const ids = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean)
  return ids.length > 0 ? ids.join(' ') : undefined
}

/** Hint and error between a label or legend and its control. */
export function FieldNotes({ id, hint, error }: Pick<FieldWords, 'id' | 'hint' | 'error'>) {
  return (
    <>
      {hint ? (
        <div id={`${id}-hint`} className="govuk-hint">
          {hint}
        </div>
      ) : null}
      {error ? (
        <p id={`${id}-error`} className="govuk-error-message">
          <span className="govuk-visually-hidden">Error:</span> {error}
        </p>
      ) : null}
    </>
  )
}

/** Label, notes and one control. */
export function Field({ id, label, hint, error, children }: FieldWords & { children: ReactNode }) {
  return (
    <div className={`govuk-form-group${error ? ' govuk-form-group--error' : ''}`}>
      <label className="govuk-label" htmlFor={id}>
        {label}
      </label>
      <FieldNotes id={id} hint={hint} error={error} />
      {children}
    </div>
  )
}

/** Legend, notes and several controls. */
export function FieldSet({ id, label, hint, error, children }: FieldWords & { children: ReactNode }) {
  return (
    <div className={`govuk-form-group${error ? ' govuk-form-group--error' : ''}`}>
      <fieldset className="govuk-fieldset" aria-describedby={describedBy({ id, hint, error })}>
        <legend className="govuk-fieldset__legend">{label}</legend>
        <FieldNotes id={id} hint={hint} error={error} />
        {children}
      </fieldset>
    </div>
  )
}
