import { getRouteApi } from '@tanstack/react-router'
import { useMutation } from 'urql'
import { ReasonPage } from '../records/ReasonPage.tsx'
import type { ReasonWords } from '../records/reasonWords.ts'
import { requestAddress, requestsCrumb } from './requestAddress.ts'
import { RequestFacts } from './RequestFacts.tsx'
import { holdRequests, withdrawGatewayRequestDocument } from './requestMutations.ts'
import { useRequest } from './useRequest.ts'
import { whyNotWithdrawn } from './whyNotWithdrawn.ts'

const route = getRouteApi('/gateway-records/gateway/$id/withdraw')

const words: ReasonWords = {
  verb: 'Withdraw',
  button: 'Withdraw request',
  consequence: 'For one recorded by mistake: it stays in its history and stands in no list or meeting any more. One that the unit does not help with is declined instead.',
  label: 'Why the request is withdrawn',
  missing: 'Enter why the request is withdrawn',
  done: 'is withdrawn',
  undone: 'withdrawn',
}

export function WithdrawRequestPage() {
  const { id } = route.useParams()
  const [, withdraw] = useMutation(withdrawGatewayRequestDocument)
  const asked = useRequest(id)
  return (
    <ReasonPage
      words={words}
      isWarning
      name="request"
      told="The request"
      asked={asked}
      list={requestsCrumb}
      address={requestAddress(id)}
      mayDo={({ mayCorrect, isWithdrawn }) => mayCorrect && !isWithdrawn}
      hindrance={whyNotWithdrawn}
      request={async (input) => {
        const { data, error } = await withdraw({ input }, holdRequests)
        return { answer: data?.withdrawGatewayRequest, error }
      }}
    >
      {(request) => <RequestFacts request={request} />}
    </ReasonPage>
  )
}
