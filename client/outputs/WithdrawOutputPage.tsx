import { getRouteApi } from '@tanstack/react-router'
import { useMutation } from 'urql'
import { withdrawWords } from '../records/reasonWords.ts'
import { withdrawOutputDocument } from './outputMutations.ts'
import { OutputReasonPage } from './OutputReasonPage.tsx'

const route = getRouteApi('/output-records/outputs/$reference/withdraw')

export function WithdrawOutputPage() {
  const { reference } = route.useParams()
  const [, withdraw] = useMutation(withdrawOutputDocument)
  return (
    <OutputReasonPage
      reference={reference}
      words={withdrawWords('output')}
      isWarning
      mayDo={({ mayCorrect, isWithdrawn }) => mayCorrect && !isWithdrawn}
      request={async (input) => {
        const { data, error } = await withdraw({ input })
        return { answer: data?.withdrawOutput, error }
      }}
    />
  )
}
