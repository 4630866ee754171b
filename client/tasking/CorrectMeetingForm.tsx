import { Link, useNavigate } from '@tanstack/react-router'
import { useForm } from 'react-hook-form'
import { useMutation } from 'urql'
import { correctionConflictId } from '../conflicts/chooseFirst.ts'
import { CorrectionConflict } from '../conflicts/CorrectionConflict.tsx'
import { useLeaveGuard } from '../drafts/useLeaveGuard.ts'
import { justDone } from '../forms/justDone.ts'
import { ShortForm } from '../forms/ShortForm.tsx'
import type { MeetingRecordFragment } from '../graphql/generated/graphql.ts'
import { useCorrection } from '../graphql/useCorrection.ts'
import { useSubmission } from '../graphql/useSubmission.ts'
import { Page } from '../layout/Page.tsx'
import { CorrectionReason } from '../parts/CorrectionReason.tsx'
import { meetingComparison } from './meetingComparison.ts'
import { MeetingFields } from './MeetingFields.tsx'
import { meetingFacts, meetingFormOf } from './meetingForm.ts'
import type { MeetingForm } from './meetingForm.ts'
import { correctMeetingDocument } from './meetingMutations.ts'
import { meetingAddress, meetingTrail, unsentMeeting } from './taskingAddress.ts'

/** Corrects a meeting; its list and its decisions stay as they are. */
export function CorrectMeetingForm({ meeting }: { meeting: MeetingRecordFragment }) {
  const { id } = meeting
  const navigate = useNavigate()
  const form = useForm<MeetingForm>({ defaultValues: meetingFormOf(meeting) })
  const [, send] = useMutation(correctMeetingDocument)
  const { version, stale, correct, goOn } = useCorrection<MeetingRecordFragment>(meeting.version)
  const submission = useSubmission({ stillHolds: ({ field }) => field !== correctionConflictId || stale !== null })
  const { problems } = submission
  // Going on from another version makes that the form's beginning: what was chosen is then not sent either.
  const leaveFreely = useLeaveGuard(form.formState.isDirty || version !== meeting.version, unsentMeeting)

  const onSubmit = form.handleSubmit(async (typed) => {
    const isCorrected = await correct(submission, typed.reason, meetingFacts(typed), async (change) => {
      const { data, error } = await send({ input: { id, ...change } })
      return { answer: data?.correctTaskingMeeting, error }
    })
    if (!isCorrected) return
    leaveFreely()
    await navigate({ ...meetingAddress(id), state: justDone('the meeting', 'is corrected') })
  })

  return (
    <Page title="Correct a tasking meeting" trail={meetingTrail(meeting)} hasErrors={problems.length > 0 || stale !== null}>
      {stale ? (
        <CorrectionConflict
          stale={stale}
          form={form}
          fields={meetingComparison}
          formOf={meetingFormOf}
          restoreLink={<Link to="/tasking/plan" className="govuk-link">plan a new one</Link>}
          whatStays="What you typed is still in the form below until you leave this page."
          onGoOn={goOn}
        />
      ) : null}
      <ShortForm submission={submission} onSubmit={onSubmit} verb="Correct meeting" cancel={meetingAddress(id)}>
        <MeetingFields form={form} problems={problems} />
        <CorrectionReason problems={problems} field={form.register('reason')} />
      </ShortForm>
    </Page>
  )
}
