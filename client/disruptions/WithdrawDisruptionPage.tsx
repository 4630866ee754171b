import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useMutation, useQuery } from 'urql'
import { useSubmission } from '../graphql/useSubmission.ts'
import { Page } from '../layout/Page.tsx'
import { Empty } from '../parts/Empty.tsx'
import { Failed } from '../parts/Failed.tsx'
import { Loading } from '../parts/Loading.tsx'
import { WithdrawForm } from '../parts/WithdrawForm.tsx'
import { disruptionDocument } from './disruptionDocument.ts'
import { DisruptionFacts } from './DisruptionFacts.tsx'
import { withdrawDisruptionDocument } from './disruptionMutations.ts'

const route = getRouteApi('/disruption-records/disruptions/$reference/withdraw')

export function WithdrawDisruptionPage() {
  const { reference } = route.useParams()
  const navigate = useNavigate()
  const submission = useSubmission()
  const [{ data, error }] = useQuery({ query: disruptionDocument, variables: { reference } })
  const [, withdraw] = useMutation(withdrawDisruptionDocument)
  const record = data?.disruption

  async function send(reason: string) {
    if (!record) return
    if (!reason) return submission.refuse([{ field: 'reason', message: 'Enter why the disruption is withdrawn' }])
    const answer = await submission.send(async (key) => {
      const { data: sent, error: failure } = await withdraw({ input: { key, id: record.id, version: record.version, reason } })
      return { answer: sent?.withdrawDisruption, error: failure }
    })
    if (answer?.__typename === 'StaleDisruption') {
      submission.refuse([{ field: '', message: `${answer.message} Open the record again before you withdraw it.` }])
    }
    if (answer?.__typename !== 'Disruption') return
    await navigate({ to: '/disruptions/$reference', params: { reference }, state: { justDone: `${reference} is withdrawn` } })
  }

  return (
    <Page
      title={`Withdraw ${reference}`}
      trail={[
        { text: 'Disruptions', to: '/disruptions' },
        { text: reference, to: '/disruptions/$reference', params: { reference } },
      ]}
      hasErrors={submission.problems.length > 0}
    >
      {error ? <Failed error={error} /> : null}
      {!data && !error ? <Loading what={reference} /> : null}
      {data && !record?.mayCorrect ? <Empty>{reference} cannot be withdrawn by you.</Empty> : null}
      {record?.mayCorrect ? (
        <>
          <DisruptionFacts disruption={record} />
          <WithdrawForm thing="disruption" submission={submission} onWithdraw={(reason) => void send(reason)} />
        </>
      ) : null}
    </Page>
  )
}
