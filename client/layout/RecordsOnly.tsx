import { Outlet } from '@tanstack/react-router'
import { NotForYourRole } from './NotForYourRole.tsx'
import { useViewer } from './viewer.ts'

/** Pages of records, for roles that may open records; the API refuses the others as well. */
export function RecordsOnly() {
  const viewer = useViewer()
  if (viewer.maySeeRecords) return <Outlet />
  return (
    <NotForYourRole title="Your role does not open records" missing="This role does not see the records of a unit.">
      If you need to know something about a record, ask the performance lead of its unit. If your work has changed, ask an administrator of Longview
      for a role in a unit.
    </NotForYourRole>
  )
}
