import { countOf } from '../parts/numberInWords.ts'
import { DisruptionsTable } from '../disruptions/DisruptionsTable.tsx'
import type { GroupQuery } from '../graphql/generated/graphql.ts'
import { Empty } from '../parts/Empty.tsx'
import { GradeCounts } from '../parts/GradeCounts.tsx'
import { KeysetPager } from '../parts/KeysetPager.tsx'
import { RecordHistory } from '../records/RecordHistory.tsx'
import { RecordStanding } from '../records/RecordStanding.tsx'
import { GroupFacts } from './GroupFacts.tsx'
import { GroupLineage } from './GroupLineage.tsx'

interface GroupViewProps {
  group: NonNullable<GroupQuery['ocg']>
  asAt?: string | undefined
}

export function GroupView({ group, asAt }: GroupViewProps) {
  const { id, disruptions } = group
  return (
    <>
      <RecordStanding
        record={group}
        asAt={asAt}
        correct={{ to: '/groups/$id/correct', params: { id } }}
        withdraw={{ to: '/groups/$id/withdraw', params: { id } }}
        restore={{ to: '/groups/$id/restore', params: { id } }}
      />
      <h2 className="govuk-heading-m">Facts</h2>
      <GroupFacts group={group} />
      <h2 className="govuk-heading-m">Disruptions by counted grade</h2>
      <GradeCounts counts={group.counts} caption="Disruptions of this group by counted grade" />
      <h2 className="govuk-heading-m">Its disruptions</h2>
      {disruptions.totalCount === 0 ? (
        <Empty>No disruption of this group is recorded.</Empty>
      ) : (
        <DisruptionsTable
          rows={disruptions.edges.map((edge) => edge.node)}
          caption={countOf(disruptions.totalCount, 'disruption')}
          asAt={asAt}
        />
      )}
      <KeysetPager pageInfo={disruptions.pageInfo} what="its disruptions" />
      <h2 className="govuk-heading-m">Merges and splits</h2>
      <GroupLineage lineage={group.lineage} groupId={id} />
      <RecordHistory versions={group.history} address={{ to: '/groups/$id', params: { id } }} />
    </>
  )
}
