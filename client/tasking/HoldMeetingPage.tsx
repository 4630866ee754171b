import { getRouteApi, Link } from '@tanstack/react-router'
import { useFirst } from '../graphql/useFirst.ts'
import { Page } from '../layout/Page.tsx'
import { Empty } from '../parts/Empty.tsx'
import { dayInWords } from '../periods/dayInWords.ts'
import { RecordStates } from '../records/RecordStates.tsx'
import { HoldMeetingForm } from './HoldMeetingForm.tsx'
import type { ShownMeeting } from './shownMeeting.ts'
import { meetingAddress, meetingTrail } from './taskingAddress.ts'
import { useMeeting } from './useMeeting.ts'

const route = getRouteApi('/tasking-records/tasking/$id/hold')

/** Says that a meeting is held: from then on its list of groups stands. */
export function HoldMeetingPage() {
  const { id } = route.useParams()
  const asked = useMeeting(id, true)
  const { record, isAnswered, isStale } = asked
  const planned = useFirst(asked.asked, isAnswered && !isStale && record?.mayHold ? record : null)
  if (planned) return <HoldMeetingForm key={planned.id} meeting={planned} />
  return (
    <Page title="Hold a tasking meeting" trail={meetingTrail(record)}>
      <RecordStates asked={asked} what="the meeting" absent="There is no tasking meeting at this address that you may see.">
        {(meeting) => (isStale ? null : (
          <Empty>
            <p className="govuk-body">{whyNot(meeting)}</p>
            <Link {...meetingAddress(id)} className="govuk-link">Go back to the meeting</Link>
          </Empty>
        ))}
      </RecordStates>
    </Page>
  )
}

function whyNot({ state, isWithdrawn, mayCorrect, meetsOn }: ShownMeeting): string {
  if (isWithdrawn) return 'This meeting is withdrawn, so it cannot be held.'
  if (state === 'HELD') return 'This meeting is held already: its list stands, and its decisions are recorded on its page.'
  if (!mayCorrect) return 'Your role does not hold meetings. Recorders, the performance lead and the head of the unit do.'
  return `This meeting is on ${dayInWords(meetsOn)} and can be held on that day or later. If it takes place earlier, correct its day first.`
}
