import { getRouteApi } from '@tanstack/react-router'
import { CorrectableRecord } from '../forms/CorrectableRecord.tsx'
import { Page } from '../layout/Page.tsx'
import { Failed } from '../parts/Failed.tsx'
import { Loading } from '../parts/Loading.tsx'
import { useHeldMeetings } from '../taskingDecisions/heldMeetings.ts'
import { DecideRequestForm } from './DecideRequestForm.tsx'
import { requestAddress, requestsTrail } from './requestAddress.ts'
import { useRequest } from './useRequest.ts'

const route = getRouteApi('/gateway-records/gateway/$id/decide')

/** What the unit decided on a request. */
export function DecideRequestPage() {
  const { id } = route.useParams()
  const { meeting } = route.useSearch()
  const asked = useRequest(id, true)
  const { meetings, error, askAgain } = useHeldMeetings()
  return (
    <CorrectableRecord asked={asked} trail={requestsTrail} name="the request" title="Decide on a request" undone="decided on" page={requestAddress(id)}>
      {(request) =>
        meetings ? (
          <DecideRequestForm key={request.id} request={request} held={meetings} from={meetings.find((one) => one.id === meeting) ?? null} />
        ) : (
          <Page title="Decide on a request" trail={requestsTrail}>{error ? <Failed error={error} askAgain={askAgain} /> : <Loading what="the meetings" />}</Page>
        )}
    </CorrectableRecord>
  )
}
