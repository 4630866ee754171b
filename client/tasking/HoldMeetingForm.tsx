import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { FormEvent } from 'react'
import { useMutation } from 'urql'
import { useLeaveGuard } from '../drafts/useLeaveGuard.ts'
import { justDone } from '../forms/justDone.ts'
import { ShortForm } from '../forms/ShortForm.tsx'
import { useSubmission } from '../graphql/useSubmission.ts'
import { Page } from '../layout/Page.tsx'
import { MomentFields } from '../parts/MomentFields.tsx'
import { problemOf } from '../parts/problem.ts'
import { RadioGroup } from '../parts/RadioGroup.tsx'
import { dayInWords } from '../periods/dayInWords.ts'
import { asAtInWords } from '../periods/londonMoment.ts'
import { heldMoment, newHold } from './holdMeetingForm.ts'
import type { HoldForm } from './holdMeetingForm.ts'
import { holdMeetingDocument } from './meetingMutations.ts'
import type { ShownMeeting } from './shownMeeting.ts'
import { meetingAddress, meetingTrail, unsentMeeting } from './taskingAddress.ts'

/** What holding a meeting does, and as at which moment its list of groups stands. */
export function HoldMeetingForm({ meeting }: { meeting: ShownMeeting }) {
  const { id, version, meetsOn, previous } = meeting
  const navigate = useNavigate()
  const [typed, setTyped] = useState<HoldForm>(() => newHold(meeting))
  const [isChanged, setIsChanged] = useState(false)
  const submission = useSubmission()
  const [, hold] = useMutation(holdMeetingDocument)
  const leaveFreely = useLeaveGuard(isChanged, unsentMeeting)
  const { problems } = submission

  function change(changed: Partial<HoldForm>) {
    setTyped((before) => ({ ...before, ...changed }))
    setIsChanged(true)
  }

  async function onSubmit(event: FormEvent) {
    event.preventDefault()
    const made = heldMoment(typed, new Date().toISOString())
    if ('problems' in made) return submission.refuse(made.problems)
    const answer = await submission.send(async (key) => {
      const { data, error } = await hold({ input: { key, id, version, ...(made.listedAt ? { listedAt: made.listedAt } : {}) } })
      return { answer: data?.holdTaskingMeeting, error }
    })
    if (!answer) return
    if (answer.__typename !== 'TaskingMeeting') return submission.refuse([{ field: '', message: answer.message }])
    leaveFreely()
    await navigate({ ...meetingAddress(id), state: justDone('the meeting', 'is held, and its list of groups stands') })
  }

  return (
    <Page title={`Hold the meeting of ${dayInWords(meetsOn)}`} trail={meetingTrail(meeting)} hasErrors={problems.length > 0}>
      <p className="govuk-body">
        From then on the list of groups stands as Longview knew them at one moment, with the settings of that moment. What becomes known of groups later does
        not change it. Only these do:
      </p>
      <ul className="govuk-list govuk-list--bullet">
        <li>a group that this meeting decides on joins the list</li>
        <li>a group that is handed over to another unit leaves it</li>
        <li>where the meeting before is withdrawn or corrected, what is compared with that meeting changes too</li>
      </ul>
      <p className="govuk-body">Decisions are recorded once the meeting is held, also days later.</p>
      <ShortForm submission={submission} onSubmit={(event) => void onSubmit(event)} verb="Hold meeting" cancel={meetingAddress(id)}>
        <RadioGroup
          id="listedAt"
          label="The list stands as at"
          hint={previous?.listedAt ? `After the list of the meeting before, ${asAtInWords(previous.listedAt)}.` : undefined}
          options={[
            { value: 'NOW', text: 'Now', note: 'As at one minute ago, so that what is being recorded now cannot change the list any more.' },
            { value: 'EARLIER', text: 'An earlier moment', note: 'Where the meeting went by a list that was printed or read before.' },
          ]}
          error={problemOf(problems, 'listedAt')}
          chosen={typed.listedAt}
          button={{ name: 'listedAt', onChange: (event) => change({ listedAt: event.currentTarget.value === 'EARLIER' ? 'EARLIER' : 'NOW' }) }}
        />
        {typed.listedAt === 'EARLIER' ? <MomentFields value={typed} problems={problems} onChange={change} /> : null}
      </ShortForm>
    </Page>
  )
}
