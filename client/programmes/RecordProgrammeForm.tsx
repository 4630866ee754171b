import { useNavigate } from '@tanstack/react-router'
import { useForm } from 'react-hook-form'
import { useMutation } from 'urql'
import { justDone } from '../forms/justDone.ts'
import { useSubmission } from '../graphql/useSubmission.ts'
import { Page } from '../layout/Page.tsx'
import type { PageProps } from '../layout/Page.tsx'
import { programmeAddress } from './programmeAddress.ts'
import { emptyProgramme, programmeFacts } from './programmeForm.ts'
import type { ProgrammeForm } from './programmeForm.ts'
import { ProgrammeFormFields } from './ProgrammeFormFields.tsx'
import { recordProgrammeDocument } from './programmeMutations.ts'
import { useUnsentProgramme } from './useUnsentProgramme.ts'

export function RecordProgrammeForm({ page }: { page: Pick<PageProps, 'title' | 'trail'> }) {
  const navigate = useNavigate()
  const form = useForm<ProgrammeForm>({ defaultValues: emptyProgramme })
  const submission = useSubmission()
  const [, record] = useMutation(recordProgrammeDocument)
  const leaveFreely = useUnsentProgramme(form.formState.isDirty)

  const onSubmit = form.handleSubmit(async (typed) => {
    const made = programmeFacts(typed)
    if ('problems' in made) return submission.refuse(made.problems)
    const answer = await submission.send(async (key) => {
      const { data, error } = await record({ input: { key, facts: made.facts } })
      return { answer: data?.recordProgramme, error }
    })
    if (answer?.__typename !== 'Programme') return
    leaveFreely()
    await navigate({ ...programmeAddress(answer.id), state: justDone('the programme', 'is recorded') })
  })

  return (
    <Page {...page} hasErrors={submission.problems.length > 0}>
      <ProgrammeFormFields form={form} submission={submission} onSubmit={onSubmit} verb="Record programme" />
    </Page>
  )
}
