import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useMutation, useQuery } from 'urql'
import { useSubmission } from '../graphql/useSubmission.ts'
import { Page } from '../layout/Page.tsx'
import { Empty } from '../parts/Empty.tsx'
import { Failed } from '../parts/Failed.tsx'
import { Loading } from '../parts/Loading.tsx'
import { WithdrawForm } from '../parts/WithdrawForm.tsx'
import { outputDocument } from './outputDocument.ts'
import { OutputFacts } from './OutputFacts.tsx'
import { withdrawOutputDocument } from './outputMutations.ts'

const route = getRouteApi('/output-records/outputs/$reference/withdraw')

export function WithdrawOutputPage() {
  const { reference } = route.useParams()
  const navigate = useNavigate()
  const submission = useSubmission()
  const [{ data, error }] = useQuery({ query: outputDocument, variables: { reference } })
  const [, withdraw] = useMutation(withdrawOutputDocument)
  const output = data?.output

  async function send(reason: string) {
    if (!output) return
    if (!reason) return submission.refuse([{ field: 'reason', message: 'Enter why the output is withdrawn' }])
    const answer = await submission.send(async (key) => {
      const { data: sent, error: failure } = await withdraw({ input: { key, id: output.id, version: output.version, reason } })
      return { answer: sent?.withdrawOutput, error: failure }
    })
    if (answer?.__typename === 'StaleOutput') {
      submission.refuse([{ field: '', message: `${answer.message} Open the record again before you withdraw it.` }])
    }
    if (answer?.__typename !== 'Output') return
    await navigate({ to: '/outputs/$reference', params: { reference }, state: { justDone: `${reference} is withdrawn` } })
  }

  return (
    <Page
      title={`Withdraw ${reference}`}
      trail={[
        { text: 'Prevent and protect', to: '/outputs' },
        { text: reference, to: '/outputs/$reference', params: { reference } },
      ]}
      hasErrors={submission.problems.length > 0}
    >
      {error ? <Failed error={error} /> : null}
      {!data && !error ? <Loading what={reference} /> : null}
      {data && !output?.mayCorrect ? <Empty>{reference} cannot be withdrawn by you.</Empty> : null}
      {output?.mayCorrect ? (
        <>
          <OutputFacts output={output} />
          <WithdrawForm thing="output" submission={submission} onWithdraw={(reason) => void send(reason)} />
        </>
      ) : null}
    </Page>
  )
}
