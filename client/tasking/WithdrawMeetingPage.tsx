import { getRouteApi } from '@tanstack/react-router'
import { useMutation } from 'urql'
import { ReasonPage } from '../records/ReasonPage.tsx'
import type { ReasonWords } from '../records/reasonWords.ts'
import { MeetingFacts } from './MeetingFacts.tsx'
import { withdrawMeetingDocument } from './meetingMutations.ts'
import { meetingAddress } from './taskingAddress.ts'
import { useMeeting } from './useMeeting.ts'
import { whyNotWithdrawn } from './whyNotWithdrawn.ts'

const route = getRouteApi('/tasking-records/tasking/$id/withdraw')

const words: ReasonWords = {
  verb: 'Withdraw',
  button: 'Withdraw meeting',
  consequence: 'For one that was planned or recorded by mistake, or that does not take place: it stays to be read and is listed no more.',
  label: 'Why the meeting is withdrawn',
  missing: 'Enter why the meeting is withdrawn',
  done: 'is withdrawn',
  undone: 'withdrawn',
}

export function WithdrawMeetingPage() {
  const { id } = route.useParams()
  const [, withdraw] = useMutation(withdrawMeetingDocument)
  const asked = useMeeting(id)
  return (
    <ReasonPage
      words={words}
      isWarning
      name="tasking meeting"
      told="The meeting"
      asked={asked}
      list={{ text: 'Tasking meetings', to: '/tasking' }}
      address={meetingAddress(id)}
      mayDo={({ mayCorrect, isWithdrawn }) => mayCorrect && !isWithdrawn}
      hindrance={whyNotWithdrawn}
      request={async (input) => {
        const { data, error } = await withdraw({ input })
        return { answer: data?.withdrawTaskingMeeting, error }
      }}
    >
      {(meeting) => <MeetingFacts meeting={meeting} />}
    </ReasonPage>
  )
}
