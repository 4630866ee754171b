import { useNavigate } from '@tanstack/react-router'
import { useForm } from 'react-hook-form'
import { useMutation } from 'urql'
import { useLeaveGuard } from '../drafts/useLeaveGuard.ts'
import { justDone } from '../forms/justDone.ts'
import { ShortForm } from '../forms/ShortForm.tsx'
import { useSubmission } from '../graphql/useSubmission.ts'
import { Page } from '../layout/Page.tsx'
import type { PageProps } from '../layout/Page.tsx'
import { inSentence } from '../parts/numberInWords.ts'
import { dayInWords } from '../periods/dayInWords.ts'
import { MeetingFields } from './MeetingFields.tsx'
import { meetingFacts, newMeeting } from './meetingForm.ts'
import type { MeetingForm } from './meetingForm.ts'
import { recordMeetingDocument } from './meetingMutations.ts'
import type { ProposedMeeting } from './proposedMeeting.ts'
import { meetingAddress, unsentMeeting } from './taskingAddress.ts'
import { cycleWords } from './taskingWords.ts'

interface PlanMeetingFormProps {
  page: Pick<PageProps, 'title' | 'trail'>
  proposed: ProposedMeeting
}

/** The day and cycle of a meeting to come, or of one that was held and never planned. */
export function PlanMeetingForm({ page, proposed }: PlanMeetingFormProps) {
  const navigate = useNavigate()
  const form = useForm<MeetingForm>({ defaultValues: newMeeting(proposed) })
  const submission = useSubmission()
  const [, record] = useMutation(recordMeetingDocument)
  const leaveFreely = useLeaveGuard(form.formState.isDirty, unsentMeeting)
  const { problems } = submission

  const onSubmit = form.handleSubmit(async (typed) => {
    const made = meetingFacts(typed)
    if ('problems' in made) return submission.refuse(made.problems)
    const answer = await submission.send(async (key) => {
      const { data, error } = await record({ input: { key, facts: made.facts } })
      return { answer: data?.recordTaskingMeeting, error }
    })
    if (!answer) return
    if (answer.__typename !== 'TaskingMeeting') return submission.refuse([{ field: '', message: answer.message }])
    leaveFreely()
    await navigate({ ...meetingAddress(answer.id), state: justDone('the meeting', 'is planned') })
  })

  return (
    <Page {...page} hasErrors={problems.length > 0}>
      <p className="govuk-body">{proposalInWords(proposed)}</p>
      <ShortForm submission={submission} onSubmit={onSubmit} verb="Plan meeting" cancel={{ to: '/tasking' }}>
        <MeetingFields form={form} problems={problems} />
      </ShortForm>
    </Page>
  )
}

/** Where the day in the form comes from, or why there is none. */
function proposalInWords({ after, meetsOn, cycle }: ProposedMeeting): string {
  if (!after || !cycle) return 'No meeting was held yet.'
  const from = `${after.isHeld ? 'The last meeting was held' : 'A meeting is planned'} on ${dayInWords(after.meetsOn)}; the unit meets ${inSentence(cycleWords[cycle])}.`
  return meetsOn ? `${from} The day below follows from that: change it where the unit meets on another.` : `${from} The day that follows from that is past. Enter the day on which it meets.`
}
