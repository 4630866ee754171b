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
import { emptyGroup, groupFacts } from './groupForm.ts'
import type { GroupForm } from './groupForm.ts'
import { GroupFormFields } from './GroupFormFields.tsx'
import { recordGroupDocument } from './groupMutations.ts'

export function RecordGroupPage() {
  const viewer = useViewer()
  const navigate = useNavigate()
  const form = useForm<GroupForm>({ defaultValues: emptyGroup })
  const submission = useSubmission()
  const [, record] = useMutation(recordGroupDocument)
  const { lists, error, askAgain } = useReferenceLists()

  const onSubmit = form.handleSubmit(async (typed) => {
    const made = groupFacts(typed)
    if ('problems' in made) return submission.refuse(made.problems)
    const answer = await submission.send(async (key) => {
      const { data, error: failure } = await record({ input: { key, facts: made.facts } })
      return { answer: data?.recordOcg, error: failure }
    })
    if (answer?.__typename !== 'Ocg') return
    await navigate({ to: '/groups/$id', params: { id: answer.id }, state: { justDone: `${answer.alias} is recorded` } })
  })

  return (
    <Page title="Record a group" trail={[{ text: 'Groups', to: '/groups' }]} hasErrors={submission.problems.length > 0}>
      {viewer.mayRecord ? null : <Empty>Your role, {viewer.roleInWords.toLowerCase()}, does not record groups.</Empty>}
      {error ? <Failed error={error} askAgain={askAgain} /> : null}
      {viewer.mayRecord && lists ? (
        <GroupFormFields form={form} lists={lists} submission={submission} onSubmit={onSubmit} verb="Record group" />
      ) : null}
      {viewer.mayRecord && !error && !lists ? <Loading what="the form" /> : null}
    </Page>
  )
}
