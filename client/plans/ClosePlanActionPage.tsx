import { getRouteApi } from '@tanstack/react-router'
import { ChangePlanAction } from './ChangePlanAction.tsx'

const route = getRouteApi('/target-records/plan-actions/$id/close')

/** That a plan action is done, or was dropped. */
export function ClosePlanActionPage() {
  const { id } = route.useParams()
  return <ChangePlanAction id={id} isClosing />
}
