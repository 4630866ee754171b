import { Link } from '@tanstack/react-router'
import { momentInWords } from '../periods/londonMoment.ts'
import { countOf } from '../parts/numberInWords.ts'
import { DisruptionsTable } from '../disruptions/DisruptionsTable.tsx'
import type { GroupQuery } from '../graphql/generated/graphql.ts'
import { Empty } from '../parts/Empty.tsx'
import { GradeCounts } from '../parts/GradeCounts.tsx'
import { KeysetPager } from '../parts/KeysetPager.tsx'
import { VersionHistory } from '../parts/VersionHistory.tsx'
import { GroupFacts } from './GroupFacts.tsx'
import { GroupLineage } from './GroupLineage.tsx'

interface GroupViewProps {
  group: NonNullable<GroupQuery['ocg']>
  asAt?: string | undefined
}

export function GroupView({ group, asAt }: GroupViewProps) {
  const { id, disruptions } = group
  const mayChange = group.mayCorrect && !asAt && !group.isWithdrawn
  return (
    <>
      {group.isWithdrawn ? (
        <div className="govuk-inset-text" role="note">
          Withdrawn. Reason: {group.reason ?? 'not recorded'}
        </div>
      ) : null}
      {mayChange ? (
        <div className="lv-actions">
          <Link to="/groups/$id/correct" params={{ id }} className="govuk-button govuk-button--secondary">
            Correct
          </Link>
          <Link to="/groups/$id/withdraw" params={{ id }} className="govuk-button govuk-button--secondary">
            Withdraw
          </Link>
        </div>
      ) : null}
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
      <h2 className="govuk-heading-m">History</h2>
      <VersionHistory
        versions={group.history}
        asAtLink={({ version, recordedAt }) => (
          <Link to="/groups/$id" params={{ id }} search={{ asAt: recordedAt }} className="govuk-link">
            Show version {version}, as Longview knew it at {momentInWords(recordedAt)}
          </Link>
        )}
      />
    </>
  )
}
