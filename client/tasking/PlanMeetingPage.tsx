import { MayRecord } from '../forms/MayRecord.tsx'
import { useAnswer } from '../graphql/useAnswer.ts'
import { useFirst } from '../graphql/useFirst.ts'
import { Page } from '../layout/Page.tsx'
import { useService } from '../layout/viewer.ts'
import { Failed } from '../parts/Failed.tsx'
import { Loading } from '../parts/Loading.tsx'
import { PlanMeetingForm } from './PlanMeetingForm.tsx'
import { proposedMeeting } from './proposedMeeting.ts'
import { proposedMeetingDocument } from './proposedMeetingDocument.ts'
import { meetingsTrail } from './taskingAddress.ts'

const page = { title: 'Plan a tasking meeting', trail: meetingsTrail }

/** Another meeting, on the day that follows by the cycle where nothing else is chosen. */
export function PlanMeetingPage() {
  const { today } = useService()
  const { data, asked, isStale, error, askAgain } = useAnswer({ query: proposedMeetingDocument, requestPolicy: 'network-only' })
  const known = useFirst(asked, isStale ? undefined : data)
  return (
    <MayRecord page={page} thing="tasking meeting">
      {known ? (
        <PlanMeetingForm
          page={page}
          proposed={proposedMeeting({ furthest: known.planned.edges[0]?.node ?? null, waiting: known.taskingWaiting ?? null }, today)}
        />
      ) : (
        <Page {...page}>{error ? <Failed error={error} askAgain={askAgain} /> : <Loading what="the form" />}</Page>
      )}
    </MayRecord>
  )
}
