import { getRouteApi } from '@tanstack/react-router'
import { CorrectableRecord } from '../forms/CorrectableRecord.tsx'
import { CorrectMeetingForm } from './CorrectMeetingForm.tsx'
import { meetingAddress, meetingTrail } from './taskingAddress.ts'
import { useMeeting } from './useMeeting.ts'

const route = getRouteApi('/tasking-records/tasking/$id/correct')

/** The day, cycle or notes of a meeting again as a form. */
export function CorrectMeetingPage() {
  const { id } = route.useParams()
  const asked = useMeeting(id, true)
  return (
    <CorrectableRecord asked={asked} trail={meetingTrail(asked.record)} name="the tasking meeting" page={meetingAddress(id)}>
      {(meeting) => <CorrectMeetingForm key={meeting.id} meeting={meeting} />}
    </CorrectableRecord>
  )
}
