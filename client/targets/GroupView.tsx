import { AssessmentsOfGroup } from '../assessments/AssessmentsOfGroup.tsx'
import { DisruptionsTable } from '../disruptions/DisruptionsTable.tsx'
import { Empty } from '../parts/Empty.tsx'
import { GradeCounts } from '../parts/GradeCounts.tsx'
import { KeysetPager } from '../parts/KeysetPager.tsx'
import { countOf } from '../parts/numberInWords.ts'
import { PlanOfGroup } from '../plans/PlanOfGroup.tsx'
import { RecordHistory } from '../records/RecordHistory.tsx'
import { WithdrawnNotice } from '../records/WithdrawnNotice.tsx'
import { DecisionsTable } from '../taskingDecisions/DecisionsTable.tsx'
import { GroupActions } from './GroupActions.tsx'
import { GroupFacts } from './GroupFacts.tsx'
import { GroupLineage } from './GroupLineage.tsx'
import type { OneGroupSearch } from './groupSearch.ts'
import { GroupSequences } from './GroupSequences.tsx'
import { GroupTransfers } from './GroupTransfers.tsx'
import { MergedAway } from './MergedAway.tsx'
import { MergedGroups } from './MergedGroups.tsx'
import { StatusSpells } from './StatusSpells.tsx'
import type { GroupLife } from './taskingSheet/groupLife.ts'
import { noneAgainstItself } from './taskingSheet/mergedInWords.ts'
import { TaskingSheet } from './taskingSheet/TaskingSheet.tsx'

interface GroupViewProps {
  group: GroupLife
  search: OneGroupSearch
}

/** The tasking sheet of a group, and under it everything in full. */
export function GroupView({ group, search }: GroupViewProps) {
  const { id, disruptions, effect } = group
  const { asAt } = search
  return (
    <>
      <WithdrawnNotice record={group} />
      <MergedAway group={group} asAt={asAt} />
      <GroupActions group={group} asAt={asAt} />
      <TaskingSheet group={group} search={search} />
      <h2 className="govuk-heading-m" id="sequences">What followed the disruptions</h2>
      <GroupSequences effect={effect} asAt={asAt} />
      <h2 className="govuk-heading-m">Disruptions by counted grade</h2>
      <GradeCounts counts={group.counts} caption="Disruptions of this group by counted grade" />
      <h2 className="govuk-heading-m">Its disruptions</h2>
      {disruptions.totalCount === 0 ? (
        <Empty>{noneAgainstItself(effect, 'No disruption of this group is recorded.')}</Empty>
      ) : (
        <DisruptionsTable
          rows={disruptions.edges.map((edge) => edge.node)}
          caption={countOf(disruptions.totalCount, 'disruption')}
          asAt={asAt}
        />
      )}
      <KeysetPager pageInfo={disruptions.pageInfo} what="its disruptions" />
      <MergedGroups mergedFrom={effect.mergedFrom} asAt={asAt} />
      <h2 className="govuk-heading-m">Assessments</h2>
      <AssessmentsOfGroup group={group} asAt={asAt} />
      <h2 className="govuk-heading-m" id="plan">Plan</h2>
      <PlanOfGroup actions={group.planActions} />
      <h2 className="govuk-heading-m" id="decisions">Decided in meetings</h2>
      <DecisionsTable
        caption="Decisions of tasking meetings about this group, open ones first"
        decisions={group.taskingDecisions}
        none="No tasking meeting of your unit recorded a decision about it."
        shared="about"
        asAt={asAt}
      />
      <h2 className="govuk-heading-m">Status</h2>
      <StatusSpells spells={group.statusSpells} groupId={id} asAt={asAt} />
      <h2 className="govuk-heading-m">Merges and splits</h2>
      <GroupLineage lineage={group.lineage} groupId={id} asAt={asAt} />
      <h2 className="govuk-heading-m">Units that held it</h2>
      <GroupTransfers transfers={group.transfers} />
      <h2 className="govuk-heading-m">The record</h2>
      <GroupFacts group={group} />
      <RecordHistory versions={group.history} address={{ to: '/groups/$id', params: { id } }} />
    </>
  )
}
