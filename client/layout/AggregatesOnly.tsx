import { Outlet } from '@tanstack/react-router'
import { NotForYourRole } from './NotForYourRole.tsx'
import { useViewer } from './viewer.ts'

/** Pages of figures that count records, for roles that may see them; the API refuses the others as well. */
export function AggregatesOnly() {
  const viewer = useViewer()
  if (viewer.maySeeAggregates) return <Outlet />
  return (
    <NotForYourRole title="Your role does not see figures" missing="This role does not see figures that count the records of units.">
      Ask the performance lead of the unit, or the network operations capability centre, for a figure that you need. If your work has changed, ask an
      administrator of Longview for another role.
    </NotForYourRole>
  )
}
