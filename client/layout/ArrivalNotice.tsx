import { useLocation } from '@tanstack/react-router'
import { Notice } from '../parts/Notice.tsx'

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** What was just done, told once on the page that it leads to. Not part of the address. */
    justDone?: string
  }
}

/** "Disruption recorded", after a form has sent its reader here. */
export function ArrivalNotice() {
  const { justDone } = useLocation().state
  if (!justDone) return null
  return (
    <Notice title="Done" kind="success">
      <p className="govuk-notification-banner__heading">{justDone}</p>
    </Notice>
  )
}
