import { getRouteApi } from '@tanstack/react-router'
import { ChangePlanAction } from './ChangePlanAction.tsx'

const route = getRouteApi('/target-records/plan-actions/$id/correct')

export function CorrectPlanActionPage() {
  const { id } = route.useParams()
  return <ChangePlanAction id={id} isClosing={false} />
}
