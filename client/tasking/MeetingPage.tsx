import { getRouteApi } from '@tanstack/react-router'
import { ArrivalNotice } from '../layout/ArrivalNotice.tsx'
import { Page } from '../layout/Page.tsx'
import { AddressNotice } from '../parts/AddressNotice.tsx'
import { RecordStates } from '../records/RecordStates.tsx'
import { MeetingView } from './MeetingView.tsx'
import { meetingsTrail } from './taskingAddress.ts'
import { meetingAddressWords } from './taskingSearch.ts'
import { meetingTitle } from './taskingWords.ts'
import { useMeeting } from './useMeeting.ts'

const route = getRouteApi('/tasking-records/tasking/$id')

/** One tasking meeting, group by group: prepared with it, led through with it, and read again in the next one. */
export function MeetingPage() {
  const { id } = route.useParams()
  const search = route.useSearch()
  const asked = useMeeting(id)
  const { record } = asked
  return (
    <Page title={record ? meetingTitle(record) : 'Tasking meeting'} trail={meetingsTrail}>
      <ArrivalNotice />
      <AddressNotice address={search} words={meetingAddressWords} instead="The whole list is shown from its beginning." />
      <RecordStates asked={asked} what="the meeting" absent="There is no tasking meeting at this address that you may see. Check that it is written in full.">
        {(meeting) => <MeetingView key={meeting.id} meeting={meeting} search={search} />}
      </RecordStates>
    </Page>
  )
}
