import { Link } from '@tanstack/react-router'
import type { GatewayRequestRowFragment } from '../graphql/generated/graphql.ts'
import { handedOver } from '../taskingDecisions/decisionWords.ts'

type Concerning = Pick<GatewayRequestRowFragment, 'ocg' | 'isAboutOcg'>

/** The group that a request concerns, which leads to it; one that the unit no longer sees is not named. */
export function ConcernedGroup({ request: { ocg, isAboutOcg } }: { request: Concerning }) {
  if (!ocg) return concernedInWords({ ocg, isAboutOcg })
  return <Link to="/groups/$id" params={{ id: ocg.id }} className="govuk-link">{ocg.alias}</Link>
}

export function concernedInWords({ ocg, isAboutOcg }: Concerning): string {
  return ocg?.alias ?? (isAboutOcg ? handedOver : 'none named')
}
