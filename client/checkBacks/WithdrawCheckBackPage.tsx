import { getRouteApi } from '@tanstack/react-router'
import { useMutation } from 'urql'
import { ReasonPage } from '../records/ReasonPage.tsx'
import { withdrawWords } from '../records/reasonWords.ts'
import { useAskedRecord } from '../records/useAskedRecord.ts'
import { checkBackAddress, checkBackName, monthsOfAddress } from './checkBackAddress.ts'
import { checkBackDocument } from './checkBackDocument.ts'
import { withdrawCheckBackDocument } from './checkBackMutations.ts'
import { comparedCheckBack } from './comparedCheckBack.ts'
import { LookedAt } from './LookedAt.tsx'
import { RecordedFacts } from './RecordedFacts.tsx'

const route = getRouteApi('/check-back-records/check-backs/$reference/$months/withdraw')

const consequence = 'A withdrawn check-back stays in its history and counts in no figure from now on. The queue then asks for it again.'

export function WithdrawCheckBackPage() {
  const { reference, months: typed } = route.useParams()
  const months = monthsOfAddress(typed)
  const [, withdraw] = useMutation(withdrawCheckBackDocument)
  const asked = useAskedRecord({ query: checkBackDocument, variables: { reference, months } }, ({ checkBack }) => checkBack && { ...comparedCheckBack(checkBack), shown: checkBack })
  return (
    <ReasonPage
      words={{ ...withdrawWords('check-back'), consequence }}
      isWarning
      name={checkBackName({ reference, months })}
      told="The check-back"
      asked={asked}
      list={{ text: 'Check-backs', to: '/check-backs' }}
      address={checkBackAddress({ reference, months })}
      mayDo={({ mayCorrect, isWithdrawn }) => mayCorrect && !isWithdrawn}
      request={async (input) => {
        const { data, error } = await withdraw({ input })
        return { answer: data?.withdrawCheckBack, error }
      }}
    >
      {({ shown }) => (
        <>
          <RecordedFacts checkBack={shown} />
          <LookedAt checkBack={shown} />
        </>
      )}
    </ReasonPage>
  )
}
