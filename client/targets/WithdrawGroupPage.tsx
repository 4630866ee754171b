import { getRouteApi } from '@tanstack/react-router'
import { useMutation } from 'urql'
import { withdrawWords } from '../records/reasonWords.ts'
import { withdrawGroupDocument } from './groupMutations.ts'
import { GroupReasonPage } from './GroupReasonPage.tsx'

const route = getRouteApi('/target-records/groups/$id/withdraw')

export function WithdrawGroupPage() {
  const { id } = route.useParams()
  const [, withdraw] = useMutation(withdrawGroupDocument)
  return (
    <GroupReasonPage
      id={id}
      words={withdrawWords('group')}
      isWarning
      mayDo={({ mayCorrect, isWithdrawn }) => mayCorrect && !isWithdrawn}
      request={async (input) => {
        const { data, error } = await withdraw({ input })
        return { answer: data?.withdrawOcg, error }
      }}
    />
  )
}
