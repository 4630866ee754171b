import { useNavigate } from '@tanstack/react-router'
import { useForm } from 'react-hook-form'
import { useMutation } from 'urql'
import { useSubmission } from '../graphql/useSubmission.ts'
import { Page } from '../layout/Page.tsx'
import { useViewer } from '../layout/viewer.ts'
import { Empty } from '../parts/Empty.tsx'
import { Failed } from '../parts/Failed.tsx'
import { Loading } from '../parts/Loading.tsx'
import { useReferenceLists } from '../units/referenceLists.ts'
import { emptyOutput, outputFacts } from './outputForm.ts'
import type { OutputForm } from './outputForm.ts'
import { OutputFormFields } from './OutputFormFields.tsx'
import { recordOutputDocument } from './outputMutations.ts'

export function RecordOutputPage() {
  const viewer = useViewer()
  const navigate = useNavigate()
  const form = useForm<OutputForm>({ defaultValues: emptyOutput })
  const submission = useSubmission()
  const [, record] = useMutation(recordOutputDocument)
  const { lists, error, askAgain } = useReferenceLists()

  const onSubmit = form.handleSubmit(async (typed) => {
    const made = outputFacts(typed)
    if ('problems' in made) return submission.refuse(made.problems)
    const answer = await submission.send(async (key) => {
      const { data, error: failure } = await record({ input: { key, facts: made.facts } })
      return { answer: data?.recordOutput, error: failure }
    })
    if (answer?.__typename !== 'Output') return
    const { reference } = answer
    await navigate({ to: '/outputs/$reference', params: { reference }, state: { justDone: `${reference} is recorded` } })
  })

  return (
    <Page
      title="Record a prevent or protect output"
      trail={[{ text: 'Prevent and protect', to: '/outputs' }]}
      hasErrors={submission.problems.length > 0}
    >
      {viewer.mayRecord ? null : <Empty>Your role, {viewer.roleInWords.toLowerCase()}, does not record outputs.</Empty>}
      {error ? <Failed error={error} askAgain={askAgain} /> : null}
      {viewer.mayRecord && lists ? (
        <OutputFormFields form={form} lists={lists} submission={submission} onSubmit={onSubmit} verb="Record output" />
      ) : null}
      {viewer.mayRecord && !error && !lists ? <Loading what="the form" /> : null}
    </Page>
  )
}
