import { getRouteApi } from '@tanstack/react-router'
import { useMutation } from 'urql'
import { ReasonPage } from '../records/ReasonPage.tsx'
import type { ReasonWords } from '../records/reasonWords.ts'
import { planActionAddress, planTrail } from './planActionAddress.ts'
import { PlanActionFacts } from './PlanActionFacts.tsx'
import { withdrawPlanActionDocument } from './planActionMutations.ts'
import { usePlanAction } from './usePlanAction.ts'

const route = getRouteApi('/target-records/plan-actions/$id/withdraw')

const words: ReasonWords = {
  verb: 'Withdraw',
  button: 'Withdraw plan action',
  consequence: 'For one recorded by mistake: it stays in the history and stands in the plan no more. One that will not be done is closed as dropped instead.',
  label: 'Why the plan action is withdrawn',
  missing: 'Enter why the plan action is withdrawn',
  done: 'is withdrawn',
  undone: 'withdrawn',
}

export function WithdrawPlanActionPage() {
  const { id } = route.useParams()
  const [, withdraw] = useMutation(withdrawPlanActionDocument)
  const asked = usePlanAction(id)
  const [list = { text: 'Groups', to: '/groups' as const }] = planTrail(asked.record?.ocg).toReversed()
  return (
    <ReasonPage
      words={words}
      isWarning
      name="plan action"
      told="The plan action"
      asked={asked}
      list={list}
      address={planActionAddress(id)}
      mayDo={({ mayCorrect, isWithdrawn }) => mayCorrect && !isWithdrawn}
      request={async (input) => {
        const { data, error } = await withdraw({ input })
        return { answer: data?.withdrawPlanAction, error }
      }}
    >
      {(planAction) => <PlanActionFacts planAction={planAction} />}
    </ReasonPage>
  )
}
