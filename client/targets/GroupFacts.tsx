import { dayInWords } from '../periods/dayInWords.ts'
import { momentInWords } from '../periods/londonMoment.ts'
import type { GroupRecordFragment } from '../graphql/generated/graphql.ts'
import { SummaryList } from '../parts/SummaryList.tsx'
import { statusWords, taskingLevelWords, urnInWords } from './groupWords.ts'

export function GroupFacts({ group }: { group: GroupRecordFragment }) {
  return (
    <SummaryList
      rows={[
        { name: 'Alias', value: group.alias },
        { name: 'URN', value: urnInWords(group) },
        { name: 'Status', value: statusWords[group.status] },
        { name: 'Unit', value: group.unit.name },
        { name: 'Owning force', value: group.owningForce?.name ?? 'not recorded' },
        { name: 'SIO’s unit', value: group.sioUnit?.name ?? 'not escalated' },
        { name: 'Tasking level', value: group.taskingLevel ? taskingLevelWords[group.taskingLevel] : 'not set' },
        { name: 'Day mapped', value: group.mappedOn ? dayInWords(group.mappedOn) : 'not recorded' },
        { name: 'Threats', value: group.threats.map((threat) => threat.name).join('; ') || 'none recorded' },
        { name: 'This version recorded', value: `${momentInWords(group.recordedAt)}, by ${group.recordedBy.label}` },
      ]}
    />
  )
}
