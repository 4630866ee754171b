import { getRouteApi } from '@tanstack/react-router'
import { useMutation } from 'urql'
import { ReasonPage } from '../records/ReasonPage.tsx'
import type { ReasonWords } from '../records/reasonWords.ts'
import { decisionAddress, decisionsCrumb } from './decisionAddress.ts'
import { DecisionFacts } from './DecisionFacts.tsx'
import { holdDecisions, withdrawTaskingDecisionDocument } from './decisionMutations.ts'
import { useDecision } from './useDecision.ts'

const route = getRouteApi('/decision-records/decisions/$id/withdraw')

const words: ReasonWords = {
  verb: 'Withdraw',
  button: 'Withdraw decision',
  consequence: 'For one recorded by mistake: it stays in its history and stands in no meeting any more. What will not be done is closed as dropped instead.',
  label: 'Why the decision is withdrawn',
  missing: 'Enter why the decision is withdrawn',
  done: 'is withdrawn',
  undone: 'withdrawn',
}

export function WithdrawDecisionPage() {
  const { id } = route.useParams()
  const [, withdraw] = useMutation(withdrawTaskingDecisionDocument)
  const asked = useDecision(id)
  return (
    <ReasonPage
      words={words}
      isWarning
      name="decision"
      told="The decision"
      asked={asked}
      list={decisionsCrumb}
      address={decisionAddress(id)}
      mayDo={({ mayCorrect, isWithdrawn }) => mayCorrect && !isWithdrawn}
      request={async (input) => {
        const { data, error } = await withdraw({ input }, holdDecisions)
        return { answer: data?.withdrawTaskingDecision, error }
      }}
    >
      {(decision) => <DecisionFacts decision={decision} />}
    </ReasonPage>
  )
}
