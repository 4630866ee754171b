import { getRouteApi, Link } from '@tanstack/react-router'
import { useFirst } from '../graphql/useFirst.ts'
import type { DecisionStartQuery } from '../graphql/generated/graphql.ts'
import { Page } from '../layout/Page.tsx'
import { Empty } from '../parts/Empty.tsx'
import { RecordStates } from '../records/RecordStates.tsx'
import { useAskedRecord } from '../records/useAskedRecord.ts'
import { meetingTrail } from '../tasking/taskingAddress.ts'
import { decisionStartDocument } from './decisionDocument.ts'
import { RecordDecisionForm } from './RecordDecisionForm.tsx'
import type { RecordDecisionSearch } from './recordDecisionSearch.ts'

const route = getRouteApi('/decision-records/tasking/$id/decisions/record')

/** What a decision is recorded of, as it stood when the page was opened: what is typed must not be lost. */
export interface DecisionStart {
  meeting: NonNullable<DecisionStartQuery['taskingMeeting']>
  group: DecisionStartQuery['ocg']
  request: DecisionStartQuery['gatewayRequest']
}

export function RecordDecisionPage() {
  const { id } = route.useParams()
  const search = route.useSearch()
  const { group, request, ...back } = search
  const asked = useAskedRecord(
    {
      query: decisionStartDocument,
      variables: { meeting: id, group: group ?? '', ofGroup: group !== undefined, request: request ?? '', ofRequest: request !== undefined },
      requestPolicy: 'network-only',
    },
    ({ taskingMeeting, ocg, gatewayRequest }): DecisionStart | null => (taskingMeeting ? { meeting: taskingMeeting, group: ocg, request: gatewayRequest } : null),
  )
  const { record, isAnswered, isStale } = asked
  const start = useFirst(asked.asked, isAnswered && !isStale && record && !hindranceOf(record, search) ? record : null)
  if (start) return <RecordDecisionForm key={`${id} ${group ?? ''} ${request ?? ''}`} start={start} back={back} />
  return (
    <Page title="Record a decision" trail={meetingTrail(record?.meeting)}>
      <RecordStates asked={asked} what="the meeting" absent="There is no tasking meeting at this address that you may see.">
        {(shown) => (isStale ? null : (
          <Empty>
            <p className="govuk-body">{hindranceOf(shown, search)}</p>
            <Link to="/tasking/$id" params={{ id }} search={back} className="govuk-link">Go back to the meeting</Link>
          </Empty>
        ))}
      </RecordStates>
    </Page>
  )
}

/** Why nothing can be recorded here, and what to do first; null where it can. */
function hindranceOf({ meeting, group, request }: DecisionStart, search: RecordDecisionSearch): string | null {
  if (meeting.isWithdrawn) return 'This meeting is withdrawn, so nothing more is recorded of it.'
  if (!meeting.mayCorrect) return 'Your role does not record decisions of this meeting.'
  if (meeting.state === 'PLANNED') return 'Decisions are recorded once the meeting is held. Say first that it is held: its list of groups then stands.'
  if (search.group && !group) return 'There is no group at this address that your unit holds. Another unit may hold it now.'
  return search.request && !request ? 'There is no request at this address that you may see.' : null
}
