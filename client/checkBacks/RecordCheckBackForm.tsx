import { useNavigate } from '@tanstack/react-router'
import { useForm } from 'react-hook-form'
import { useMutation } from 'urql'
import { useLeaveGuard } from '../drafts/useLeaveGuard.ts'
import { justDone } from '../forms/justDone.ts'
import { ShortForm } from '../forms/ShortForm.tsx'
import { useSubmission } from '../graphql/useSubmission.ts'
import { useService } from '../layout/viewer.ts'
import { checkBackAddress } from './checkBackAddress.ts'
import { checkBackFacts, emptyCheckBack } from './checkBackForm.ts'
import type { CheckBackForm } from './checkBackForm.ts'
import { recordCheckBackDocument } from './checkBackMutations.ts'
import { CheckBackQuestions } from './CheckBackQuestions.tsx'

export const leaveCheckBack = 'What you typed is not sent, and a check-back has no draft. Leave this page and lose it?'

interface RecordCheckBackFormProps {
  reference: string
  months: number
  onErrors: (hasErrors: boolean) => void
  /** Once it is recorded, before its page shows that. */
  onRecorded: () => void
}

/** Whether the effect still holds, as somebody looks. The same page then shows what was recorded. */
export function RecordCheckBackForm({ reference, months, onErrors, onRecorded }: RecordCheckBackFormProps) {
  const { today } = useService()
  const navigate = useNavigate()
  const form = useForm<CheckBackForm>({ defaultValues: emptyCheckBack(today) })
  const submission = useSubmission()
  const [, record] = useMutation(recordCheckBackDocument)
  const leaveFreely = useLeaveGuard(form.formState.isDirty, leaveCheckBack)

  const onSubmit = form.handleSubmit(async (typed) => {
    onErrors(false)
    const made = checkBackFacts(typed)
    if ('problems' in made) {
      onErrors(true)
      return submission.refuse(made.problems)
    }
    const answer = await submission.send(async (key) => {
      const { data, error } = await record({ input: { key, disruption: reference, months, facts: made.facts } })
      return { answer: data?.recordCheckBack, error }
    })
    if (answer?.__typename !== 'CheckBack') return onErrors(true)
    leaveFreely()
    onRecorded()
    await navigate({ ...checkBackAddress({ reference, months }), replace: true, state: justDone('the check-back', 'is recorded') })
  })

  return (
    <ShortForm submission={submission} onSubmit={onSubmit} verb="Record check-back" cancel={{ to: '/check-backs' }}>
      <CheckBackQuestions form={form} problems={submission.problems} />
    </ShortForm>
  )
}
