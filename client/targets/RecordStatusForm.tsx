import { useNavigate } from '@tanstack/react-router'
import { useForm } from 'react-hook-form'
import { useMutation } from 'urql'
import { useLeaveGuard } from '../drafts/useLeaveGuard.ts'
import { justDone } from '../forms/justDone.ts'
import { ShortForm } from '../forms/ShortForm.tsx'
import { SingleDay } from '../forms/SingleDay.tsx'
import { useSubmission } from '../graphql/useSubmission.ts'
import { Page } from '../layout/Page.tsx'
import { problemOf } from '../parts/problem.ts'
import { RadioGroup } from '../parts/RadioGroup.tsx'
import { TextArea } from '../parts/TextArea.tsx'
import { recordGroupStatusDocument } from './groupLifeMutations.ts'
import { groupTrail } from './groupTrail.ts'
import type { ShownGroup } from './GroupLifePage.tsx'
import { statusWords } from './groupWords.ts'
import { statusInWords } from './statusInWords.ts'
import { emptyStatus, statusFacts } from './statusForm.ts'
import type { StatusForm } from './statusForm.ts'

const leave = 'What you typed is not sent, and a status has no draft. Leave this page and lose it?'

/** From when a group is active, monitored or archived, and why. */
export function RecordStatusForm({ group }: { group: ShownGroup }) {
  const { id } = group
  const address = { to: '/groups/$id', params: { id } } as const
  const navigate = useNavigate()
  const form = useForm<StatusForm>({ defaultValues: emptyStatus })
  const submission = useSubmission()
  const [, record] = useMutation(recordGroupStatusDocument)
  const leaveFreely = useLeaveGuard(form.formState.isDirty, leave)
  const { problems } = submission

  const onSubmit = form.handleSubmit(async (typed) => {
    const made = statusFacts(typed)
    if ('problems' in made) return submission.refuse(made.problems)
    const answer = await submission.send(async (key) => {
      const { data, error } = await record({ input: { key, ocg: id, ...made.facts } })
      return { answer: data?.recordOcgStatus, error }
    })
    if (!answer) return
    if (answer.__typename !== 'Ocg') return submission.refuse([{ field: '', message: answer.message }])
    leaveFreely()
    await navigate({ ...address, state: justDone('the status', 'is recorded') })
  })

  return (
    <Page title={`Record the status of ${group.alias}`} trail={groupTrail(group)} hasErrors={problems.length > 0}>
      <p className="govuk-body">{statusInWords(group)} A status that is still open ends on the day before the new one begins.</p>
      <ShortForm submission={submission} onSubmit={onSubmit} verb="Record status" cancel={address}>
        <RadioGroup
          id="status"
          label="Status"
          options={[
            { value: 'ACTIVE', text: statusWords.ACTIVE, note: 'The group is at work. Active again after another status is counted as reactivation.' },
            { value: 'MONITORED', text: statusWords.MONITORED, note: 'Nothing is done against it at present, and it is watched.' },
            { value: 'ARCHIVED', text: statusWords.ARCHIVED, note: 'It is held to be gone. Its assessment is due for review no more.' },
          ]}
          error={problemOf(problems, 'status')}
          button={form.register('status')}
        />
        <SingleDay control={form.control} name="from" label="First day" problems={problems} />
        <SingleDay control={form.control} name="lastDay" label="Last day, if it is over" hint="Leave it empty while the status lasts. The day after it, the status before that was still open begins again." problems={problems} />
        <TextArea id="reason" label="Why the group has this status" hint="No names of people." rows={3} error={problemOf(problems, 'reason')} {...form.register('reason')} />
      </ShortForm>
    </Page>
  )
}
