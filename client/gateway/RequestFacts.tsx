import type { GatewayRequestRecordFragment } from '../graphql/generated/graphql.ts'
import { SummaryList } from '../parts/SummaryList.tsx'
import { dayInWords } from '../periods/dayInWords.ts'
import { momentInWords } from '../periods/londonMoment.ts'
import { ConcernedGroup } from './ConcernedGroup.tsx'
import { requestLabels } from './requestWords.ts'
import { WantedBy } from './WantedBy.tsx'

/** What the force asks for. */
export function RequestFacts({ request }: { request: GatewayRequestRecordFragment }) {
  const { force, forceReference, helpAsked, receivedOn, threat, recordedAt, recordedBy } = request
  return (
    <SummaryList
      rows={[
        { name: requestLabels.force, value: force.name },
        { name: requestLabels.helpAsked, value: helpAsked },
        { name: requestLabels.receivedOn, value: dayInWords(receivedOn) },
        { name: requestLabels.wantedBy, value: <WantedBy request={request} /> },
        { name: requestLabels.ocg, value: <ConcernedGroup request={request} /> },
        { name: requestLabels.threat, value: threat?.name ?? 'none named' },
        { name: requestLabels.forceReference, value: forceReference ?? 'none given' },
        { name: 'This version recorded', value: `${momentInWords(recordedAt)}, by ${recordedBy.label}` },
      ]}
    />
  )
}
