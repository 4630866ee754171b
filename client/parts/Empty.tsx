import type { ReactNode } from 'react'

/** Nothing to show, and why; with what to do about it. Never a blank. */
export function Empty({ children }: { children: ReactNode }) {
  return <div className="govuk-inset-text lv-state">{children}</div>
}
