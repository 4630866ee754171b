import { getRouteApi, Link } from '@tanstack/react-router'
import { ArrivalNotice } from '../layout/ArrivalNotice.tsx'
import { Page } from '../layout/Page.tsx'
import { RecordStates } from '../records/RecordStates.tsx'
import { VersionHistory } from '../records/VersionHistory.tsx'
import { WithdrawnNotice } from '../records/WithdrawnNotice.tsx'
import { planTrail } from './planActionAddress.ts'
import { PlanActionFacts } from './PlanActionFacts.tsx'
import { usePlanAction } from './usePlanAction.ts'

const route = getRouteApi('/target-records/plan-actions/$id')

/** One plan action: who does what by when, and how that changed. */
export function PlanActionPage() {
  const { id } = route.useParams()
  const asked = usePlanAction(id)
  const params = { id }
  return (
    <Page title="Plan action" trail={planTrail(asked.record?.ocg)}>
      <ArrivalNotice />
      <RecordStates asked={asked} what="the plan action" absent="There is no plan action at this address that you may see.">
        {(planAction) => (
          <>
            <WithdrawnNotice record={planAction} />
            {planAction.mayCorrect && !planAction.isWithdrawn ? (
              <div className="lv-actions">
                {planAction.state === 'OPEN' ? <Link to="/plan-actions/$id/close" params={params} className="govuk-button">Close</Link> : null}
                <Link to="/plan-actions/$id/correct" params={params} className="govuk-button govuk-button--secondary">Correct</Link>
                <Link to="/plan-actions/$id/withdraw" params={params} className="govuk-button govuk-button--secondary">Withdraw</Link>
              </div>
            ) : null}
            <PlanActionFacts planAction={planAction} />
            <VersionHistory versions={planAction.history} />
          </>
        )}
      </RecordStates>
    </Page>
  )
}
