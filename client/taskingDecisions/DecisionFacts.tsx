import type { TaskingDecisionRecordFragment } from '../graphql/generated/graphql.ts'
import { useService } from '../layout/viewer.ts'
import { SummaryList } from '../parts/SummaryList.tsx'
import { dayInWords } from '../periods/dayInWords.ts'
import { momentInWords } from '../periods/londonMoment.ts'
import { AboutWhat } from './AboutWhat.tsx'
import { decisionLabels, standingInWords } from './decisionWords.ts'
import { MeetingLink } from './MeetingLink.tsx'

export function DecisionFacts({ decision }: { decision: TaskingDecisionRecordFragment }) {
  const { today } = useService()
  const { owner, dueOn, meeting, recordedAt, recordedBy } = decision
  return (
    <SummaryList
      rows={[
        { name: decisionLabels.decision, value: decision.decision },
        { name: 'About', value: <AboutWhat decision={decision} /> },
        { name: 'Decided in', value: <MeetingLink meeting={meeting} /> },
        ...(owner ? [{ name: decisionLabels.owner, value: owner }] : []),
        ...(dueOn ? [{ name: decisionLabels.dueOn, value: dayInWords(dueOn) }] : []),
        { name: decisionLabels.state, value: decision.isOverdue ? <strong>{standingInWords(decision, today)}</strong> : standingInWords(decision, today) },
        ...(decision.closingReason ? [{ name: decisionLabels.closingReason, value: decision.closingReason }] : []),
        { name: 'This version recorded', value: `${momentInWords(recordedAt)}, by ${recordedBy.label}` },
      ]}
    />
  )
}
