import { Outlet } from '@tanstack/react-router'
import { NotForYourRole } from './NotForYourRole.tsx'
import { useViewer } from './viewer.ts'

/** Pages of people and grants; the API refuses everybody but administrators as well. */
export function AdministratorsOnly() {
  const viewer = useViewer()
  if (viewer.mayAdminister) return <Outlet />
  return (
    <NotForYourRole title="Only administrators open this page" missing="This role does not see people and their grants.">
      If somebody needs another role, ask an administrator of Longview. Give them the person’s code, which stands on their own page “Who you are”.
    </NotForYourRole>
  )
}
