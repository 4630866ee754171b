import type { GatewayRequestRecordFragment } from '../graphql/generated/graphql.ts'
import { SummaryList } from '../parts/SummaryList.tsx'
import { dayInWords } from '../periods/dayInWords.ts'
import { MeetingLink } from '../taskingDecisions/MeetingLink.tsx'
import { betweenMeetings, decideLabels, gatewayStateWords, standingInWords } from './requestWords.ts'

/** What was decided on a request so far, or that nothing was. */
export function RequestDecision({ request }: { request: GatewayRequestRecordFragment }) {
  const { state, meeting, decidedOn, decision, owner, dueOn } = request
  if (state === 'WAITING') return <p className="govuk-body">{standingInWords(request)}. Nothing is decided yet.</p>
  return (
    <SummaryList
      rows={[
        { name: 'State', value: state === 'DEFERRED' ? standingInWords(request) : gatewayStateWords[state] },
        { name: decideLabels.decision, value: decision ?? 'not recorded' },
        { name: decideLabels.decidedOn, value: decidedOn ? dayInWords(decidedOn) : 'not recorded' },
        { name: 'Decided in', value: meeting ? <MeetingLink meeting={meeting} /> : betweenMeetings },
        ...(owner ? [{ name: decideLabels.owner, value: owner }] : []),
        ...(dueOn ? [{ name: decideLabels.dueOn, value: dayInWords(dueOn) }] : []),
      ]}
    />
  )
}
