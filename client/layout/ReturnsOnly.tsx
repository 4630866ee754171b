import { Outlet } from '@tanstack/react-router'
import { mayOpenReturns } from '../returns/returnRoles.ts'
import { NotForYourRole } from './NotForYourRole.tsx'
import { useViewer } from './viewer.ts'

/** Pages of returns, for people of a unit and for the centre; the API refuses the others as well. */
export function ReturnsOnly() {
  const viewer = useViewer()
  if (mayOpenReturns(viewer)) return <Outlet />
  return (
    <NotForYourRole title="Your role does not open returns" missing="This role does not see the returns of units.">
      What was published of them stands under “Editions”, for roles that see figures. If you need to know something about a return, ask the performance
      lead of its unit or the network operations capability centre.
    </NotForYourRole>
  )
}
