import { useNavigate } from '@tanstack/react-router'
import { useForm } from 'react-hook-form'
import { useMutation } from 'urql'
import { useSubmission } from '../graphql/useSubmission.ts'
import { Page } from '../layout/Page.tsx'
import { useViewer } from '../layout/viewer.ts'
import { Empty } from '../parts/Empty.tsx'
import { programmesTrail } from './programmeAddress.ts'
import { emptyProgramme, programmeFacts } from './programmeForm.ts'
import type { ProgrammeForm } from './programmeForm.ts'
import { ProgrammeFormFields } from './ProgrammeFormFields.tsx'
import { recordProgrammeDocument } from './programmeMutations.ts'

export function RecordProgrammePage() {
  const viewer = useViewer()
  const navigate = useNavigate()
  const form = useForm<ProgrammeForm>({ defaultValues: emptyProgramme })
  const submission = useSubmission()
  const [, record] = useMutation(recordProgrammeDocument)

  const onSubmit = form.handleSubmit(async (typed) => {
    const made = programmeFacts(typed)
    if ('problems' in made) return submission.refuse(made.problems)
    const answer = await submission.send(async (key) => {
      const { data, error } = await record({ input: { key, facts: made.facts } })
      return { answer: data?.recordProgramme, error }
    })
    if (answer?.__typename !== 'Programme') return
    await navigate({ to: '/outputs/programmes/$id', params: { id: answer.id }, state: { justDone: `${answer.name} is recorded` } })
  })

  return (
    <Page title="Record a programme" trail={programmesTrail} hasErrors={submission.problems.length > 0}>
      {viewer.mayRecord ? (
        <ProgrammeFormFields form={form} submission={submission} onSubmit={onSubmit} verb="Record programme" />
      ) : (
        <Empty>Your role, {viewer.roleInWords.toLowerCase()}, does not record programmes.</Empty>
      )}
    </Page>
  )
}
