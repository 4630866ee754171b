import { getRouteApi } from '@tanstack/react-router'
import { ChangeDecision } from './ChangeDecision.tsx'

const route = getRouteApi('/decision-records/decisions/$id/close')

/** That what was decided is done, or was dropped. */
export function CloseDecisionPage() {
  const { id } = route.useParams()
  return <ChangeDecision id={id} isClosing />
}
