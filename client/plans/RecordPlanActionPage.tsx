import { getRouteApi } from '@tanstack/react-router'
import { WithLists } from '../forms/WithLists.tsx'
import { GroupLifePage } from '../targets/GroupLifePage.tsx'
import { groupTrail } from '../targets/groupTrail.ts'
import { RecordPlanActionForm } from './RecordPlanActionForm.tsx'

const route = getRouteApi('/target-records/groups/$id/plan/record')

export function RecordPlanActionPage() {
  const { id } = route.useParams()
  return (
    <GroupLifePage
      id={id}
      title="Add a plan action"
      mayDo={({ mayCorrect, isWithdrawn }) => mayCorrect && !isWithdrawn}
      whyNot="You cannot add to the plan of this group as it stands now. It may be withdrawn, or held by another unit."
    >
      {(group) => (
        <WithLists page={{ title: `Add a plan action for ${group.alias}`, trail: groupTrail(group) }}>
          {(lists) => <RecordPlanActionForm key={group.id} group={group} lists={lists} />}
        </WithLists>
      )}
    </GroupLifePage>
  )
}
