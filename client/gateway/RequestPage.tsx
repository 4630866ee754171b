import { getRouteApi, Link } from '@tanstack/react-router'
import type { GatewayRequestQuery } from '../graphql/generated/graphql.ts'
import { ArrivalNotice } from '../layout/ArrivalNotice.tsx'
import { Page } from '../layout/Page.tsx'
import { RecordStates } from '../records/RecordStates.tsx'
import { VersionHistory } from '../records/VersionHistory.tsx'
import { WithdrawnNotice } from '../records/WithdrawnNotice.tsx'
import { DecisionsTable } from '../taskingDecisions/DecisionsTable.tsx'
import { requestsTrail } from './requestAddress.ts'
import { RequestDecision } from './RequestDecision.tsx'
import { RequestFacts } from './RequestFacts.tsx'
import { requestName } from './requestWords.ts'
import { useRequest } from './useRequest.ts'

const route = getRouteApi('/gateway-records/gateway/$id')

/** One request of a force: what it asks for, what was decided on it, and how that changed. */
export function RequestPage() {
  const { id } = route.useParams()
  const asked = useRequest(id)
  return (
    <Page title={asked.record ? requestName(asked.record) : 'Request of a force'} trail={requestsTrail}>
      <ArrivalNotice />
      <RecordStates asked={asked} what="the request" absent="There is no request at this address that you may see.">
        {(request) => (
          <>
            <WithdrawnNotice record={request} />
            <RequestActions request={request} />
            <h2 className="govuk-heading-m">What is asked</h2>
            <RequestFacts request={request} />
            <h2 className="govuk-heading-m">What was decided</h2>
            <RequestDecision request={request} />
            <h2 className="govuk-heading-m">Further decisions of meetings</h2>
            <DecisionsTable
              caption="Decisions of tasking meetings about this request"
              decisions={request.furtherDecisions}
              none="No meeting recorded a further decision about it."
              shared="about"
            />
            <VersionHistory versions={request.history} />
          </>
        )}
      </RecordStates>
    </Page>
  )
}

/** What the viewer may do to it as it stands. */
function RequestActions({ request: { id, mayCorrect, isWithdrawn, state } }: { request: NonNullable<GatewayRequestQuery['gatewayRequest']> }) {
  if (!mayCorrect || isWithdrawn) return null
  const params = { id }
  const isDecided = state === 'ACCEPTED' || state === 'DECLINED'
  return (
    <div className="lv-actions">
      <Link to="/gateway/$id/decide" params={params} className={isDecided ? 'govuk-button govuk-button--secondary' : 'govuk-button'}>
        {isDecided ? 'Change the decision' : 'Decide'}
      </Link>
      <Link to="/gateway/$id/correct" params={params} className="govuk-button govuk-button--secondary">Correct</Link>
      <Link to="/gateway/$id/withdraw" params={params} className="govuk-button govuk-button--secondary">Withdraw</Link>
    </div>
  )
}
