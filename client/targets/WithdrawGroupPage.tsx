import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useMutation, useQuery } from 'urql'
import { useSubmission } from '../graphql/useSubmission.ts'
import { Page } from '../layout/Page.tsx'
import { Empty } from '../parts/Empty.tsx'
import { Failed } from '../parts/Failed.tsx'
import { Loading } from '../parts/Loading.tsx'
import { WithdrawForm } from '../parts/WithdrawForm.tsx'
import { groupDocument } from './groupDocument.ts'
import { GroupFacts } from './GroupFacts.tsx'
import { withdrawGroupDocument } from './groupMutations.ts'

const route = getRouteApi('/target-records/groups/$id/withdraw')

export function WithdrawGroupPage() {
  const { id } = route.useParams()
  const navigate = useNavigate()
  const submission = useSubmission()
  const [{ data, error }] = useQuery({ query: groupDocument, variables: { id, first: 1 } })
  const [, withdraw] = useMutation(withdrawGroupDocument)
  const group = data?.ocg

  async function send(reason: string) {
    if (!group) return
    if (!reason) return submission.refuse([{ field: 'reason', message: 'Enter why the group is withdrawn' }])
    const answer = await submission.send(async (key) => {
      const { data: sent, error: failure } = await withdraw({ input: { key, id, version: group.version, reason } })
      return { answer: sent?.withdrawOcg, error: failure }
    })
    if (answer?.__typename === 'StaleOcg') {
      submission.refuse([{ field: '', message: `${answer.message} Open the group again before you withdraw it.` }])
    }
    if (answer?.__typename !== 'Ocg') return
    await navigate({ to: '/groups/$id', params: { id }, state: { justDone: `${answer.alias} is withdrawn` } })
  }

  return (
    <Page
      title={group ? `Withdraw ${group.alias}` : 'Withdraw a group'}
      trail={[{ text: 'Groups', to: '/groups' }]}
      hasErrors={submission.problems.length > 0}
    >
      {error ? <Failed error={error} /> : null}
      {!data && !error ? <Loading what="the group" /> : null}
      {data && !group?.mayCorrect ? <Empty>This group cannot be withdrawn by you.</Empty> : null}
      {group?.mayCorrect ? (
        <>
          <GroupFacts group={group} />
          <WithdrawForm thing="group" submission={submission} onWithdraw={(reason) => void send(reason)} />
        </>
      ) : null}
    </Page>
  )
}
