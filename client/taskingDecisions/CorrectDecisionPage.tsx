import { getRouteApi } from '@tanstack/react-router'
import { ChangeDecision } from './ChangeDecision.tsx'

const route = getRouteApi('/decision-records/decisions/$id/correct')

export function CorrectDecisionPage() {
  const { id } = route.useParams()
  return <ChangeDecision id={id} isClosing={false} />
}
