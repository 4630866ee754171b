import { getRouteApi } from '@tanstack/react-router'
import { useMutation } from 'urql'
import { withdrawWords } from '../records/reasonWords.ts'
import { DisruptionReasonPage } from './DisruptionReasonPage.tsx'
import { MergedIntoThis } from './MergedIntoThis.tsx'
import { withdrawDisruptionDocument } from './disruptionMutations.ts'

const route = getRouteApi('/disruption-records/disruptions/$reference/withdraw')

export function WithdrawDisruptionPage() {
  const { reference } = route.useParams()
  const [, withdraw] = useMutation(withdrawDisruptionDocument)
  return (
    <DisruptionReasonPage
      reference={reference}
      words={withdrawWords('disruption')}
      isWarning
      hindrance={({ mergedFrom }) => (mergedFrom.length > 0 ? <MergedIntoThis records={mergedFrom} /> : null)}
      mayDo={({ mayCorrect, isWithdrawn }) => mayCorrect && !isWithdrawn}
      request={async (input) => {
        const { data, error } = await withdraw({ input })
        return { answer: data?.withdrawDisruption, error }
      }}
    />
  )
}
