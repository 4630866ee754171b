import type { PlanActionRecordFragment } from '../graphql/generated/graphql.ts'
import { SummaryList } from '../parts/SummaryList.tsx'
import { dayInWords } from '../periods/dayInWords.ts'
import { momentInWords } from '../periods/londonMoment.ts'
import { planLabels, planStateWords } from './planWords.ts'

export function PlanActionFacts({ planAction }: { planAction: PlanActionRecordFragment }) {
  const { action, strand, owner, dueOn, isOverdue, state, closedOn, recordedAt, recordedBy } = planAction
  return (
    <SummaryList
      rows={[
        { name: planLabels.action, value: action },
        { name: planLabels.strand, value: strand.name },
        { name: planLabels.owner, value: owner },
        { name: planLabels.dueOn, value: <>{dayInWords(dueOn)}{isOverdue ? <strong> overdue</strong> : null}</> },
        { name: planLabels.state, value: planStateWords[state] },
        ...(closedOn ? [{ name: planLabels.closedOn, value: dayInWords(closedOn) }] : []),
        { name: 'This version recorded', value: `${momentInWords(recordedAt)}, by ${recordedBy.label}` },
      ]}
    />
  )
}
