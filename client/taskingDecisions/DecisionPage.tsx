import { getRouteApi, Link } from '@tanstack/react-router'
import { ArrivalNotice } from '../layout/ArrivalNotice.tsx'
import { Page } from '../layout/Page.tsx'
import { RecordStates } from '../records/RecordStates.tsx'
import { VersionHistory } from '../records/VersionHistory.tsx'
import { WithdrawnNotice } from '../records/WithdrawnNotice.tsx'
import { decisionsTrail } from './decisionAddress.ts'
import { DecisionFacts } from './DecisionFacts.tsx'
import { decisionName } from './decisionWords.ts'
import { useDecision } from './useDecision.ts'

const route = getRouteApi('/decision-records/decisions/$id')

/** One decision of a tasking meeting: of what, who does what by when, and how that changed. */
export function DecisionPage() {
  const { id } = route.useParams()
  const asked = useDecision(id)
  const params = { id }
  return (
    <Page title={asked.record ? decisionName(asked.record) : 'Decision of a tasking meeting'} trail={decisionsTrail}>
      <ArrivalNotice />
      <RecordStates asked={asked} what="the decision" absent="There is no decision at this address that you may see.">
        {(decision) => (
          <>
            <WithdrawnNotice record={decision} />
            {decision.mayCorrect && !decision.isWithdrawn ? (
              <div className="lv-actions">
                {decision.state === 'OPEN' ? <Link to="/decisions/$id/close" params={params} className="govuk-button">Close</Link> : null}
                <Link to="/decisions/$id/correct" params={params} className="govuk-button govuk-button--secondary">Correct</Link>
                <Link to="/decisions/$id/withdraw" params={params} className="govuk-button govuk-button--secondary">Withdraw</Link>
              </div>
            ) : null}
            <DecisionFacts decision={decision} />
            <VersionHistory versions={decision.history} />
          </>
        )}
      </RecordStates>
    </Page>
  )
}
