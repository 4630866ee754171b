import { useViewer } from '../layout/viewer.ts'
import { DeskPage } from '../returnDesk/DeskPage.tsx'
import { OwnReturnsPage } from './OwnReturnsPage.tsx'
import { isOfCentre } from './returnRoles.ts'

/** "Returns" in the navigation: the desk for the centre, the own returns for people of a unit. */
export function ReturnsPage() {
  return isOfCentre(useViewer()) ? <DeskPage /> : <OwnReturnsPage />
}
