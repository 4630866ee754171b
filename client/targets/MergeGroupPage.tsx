import { getRouteApi } from '@tanstack/react-router'
import { GroupLifePage } from './GroupLifePage.tsx'
import { MergeGroupForm } from './MergeGroupForm.tsx'

const route = getRouteApi('/target-records/groups/$id/merge')

export function MergeGroupPage() {
  const { id } = route.useParams()
  return (
    <GroupLifePage
      id={id}
      title="Merge or split a group"
      mayDo={({ mayCorrect, isWithdrawn }) => mayCorrect && !isWithdrawn}
      whyNot="You cannot merge or split this group as it stands now. It may be withdrawn, or held by another unit."
    >
      {(group) => <MergeGroupForm key={group.id} group={group} />}
    </GroupLifePage>
  )
}
