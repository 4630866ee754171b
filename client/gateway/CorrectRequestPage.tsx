import { getRouteApi } from '@tanstack/react-router'
import { CorrectableRecord } from '../forms/CorrectableRecord.tsx'
import { WithLists } from '../forms/WithLists.tsx'
import { CorrectRequestForm } from './CorrectRequestForm.tsx'
import { requestAddress, requestsTrail } from './requestAddress.ts'
import { useRequest } from './useRequest.ts'

const route = getRouteApi('/gateway-records/gateway/$id/correct')

export function CorrectRequestPage() {
  const { id } = route.useParams()
  const asked = useRequest(id, true)
  return (
    <CorrectableRecord asked={asked} trail={requestsTrail} name="the request" page={requestAddress(id)}>
      {(request) => (
        <WithLists page={{ title: 'Correct a request', trail: requestsTrail }}>
          {(lists) => <CorrectRequestForm key={request.id} request={request} lists={lists} />}
        </WithLists>
      )}
    </CorrectableRecord>
  )
}
