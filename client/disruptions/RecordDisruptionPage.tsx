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
import { disruptionFacts, emptyDisruption } from './disruptionForm.ts'
import type { DisruptionForm } from './disruptionForm.ts'
import { DisruptionFormFields } from './DisruptionFormFields.tsx'
import { recordDisruptionDocument } from './disruptionMutations.ts'
import { useLastUsed } from './lastUsed.ts'

export function RecordDisruptionPage() {
  const viewer = useViewer()
  const navigate = useNavigate()
  const form = useForm<DisruptionForm>({ defaultValues: emptyDisruption })
  const submission = useSubmission()
  const [, record] = useMutation(recordDisruptionDocument)
  const { lists, error, askAgain } = useReferenceLists()
  const lastUsed = useLastUsed(viewer.unit?.code)

  const onSubmit = form.handleSubmit(async (typed) => {
    const made = disruptionFacts(typed)
    if ('problems' in made) return submission.refuse(made.problems)
    const answer = await submission.send(async (key) => {
      const { data, error: failure } = await record({ input: { key, facts: made.facts } })
      return { answer: data?.recordDisruption, error: failure }
    })
    if (answer?.__typename !== 'Disruption') return
    const { reference } = answer
    await navigate({ to: '/disruptions/$reference', params: { reference }, state: { justDone: `${reference} is recorded` } })
  })

  return (
    <Page title="Record a disruption" trail={[{ text: 'Disruptions', to: '/disruptions' }]} hasErrors={submission.problems.length > 0}>
      {viewer.mayRecord ? null : <Empty>Your role, {viewer.roleInWords.toLowerCase()}, does not record disruptions.</Empty>}
      {error ? <Failed error={error} askAgain={askAgain} /> : null}
      {viewer.mayRecord && lists && lastUsed ? (
        <DisruptionFormFields
          form={form}
          lists={lists}
          lastUsed={lastUsed}
          submission={submission}
          onSubmit={onSubmit}
          verb="Record disruption"
        />
      ) : null}
      {viewer.mayRecord && !error && !(lists && lastUsed) ? <Loading what="the form" /> : null}
    </Page>
  )
}
