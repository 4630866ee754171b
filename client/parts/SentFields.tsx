import type { ReactNode } from 'react'

/** The fields of a form. While they are sent nothing can be typed into them, as it would be thrown away in silence. */
export function SentFields({ isSending, children }: { isSending: boolean; children: ReactNode }) {
  return (
    <fieldset className="govuk-fieldset lv-form__fields" disabled={isSending}>
      {children}
    </fieldset>
  )
}
