import { Outlet } from '@tanstack/react-router'
import { Page } from './Page.tsx'
import { useViewer } from './viewer.ts'

/** Pages of records, for roles that may open records; the API refuses the others as well. */
export function RecordsOnly() {
  const viewer = useViewer()
  if (viewer.maySeeRecords) return <Outlet />
  return (
    <Page title="Your role does not open records">
      <p className="govuk-body">
        You are looking as {viewer.label} ({viewer.roleInWords}). This role does not see the records of a unit.
      </p>
    </Page>
  )
}
