import type { ReactNode } from 'react'
import { goToField } from '../parts/goToField.ts'

/** To a heading of the same page. On paper nothing is left of it but its words; a PDF keeps the way. */
export function PageLink({ to, children }: { to: string; children: ReactNode }) {
  return <a href={`#${to}`} className="govuk-link" onClick={(event) => goToField(event, to)}>{children}</a>
}
