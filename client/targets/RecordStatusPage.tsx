import { getRouteApi } from '@tanstack/react-router'
import { GroupLifePage } from './GroupLifePage.tsx'
import { RecordStatusForm } from './RecordStatusForm.tsx'

const route = getRouteApi('/target-records/groups/$id/status')

export function RecordStatusPage() {
  const { id } = route.useParams()
  return (
    <GroupLifePage
      id={id}
      title="Record the status of a group"
      mayDo={({ mayCorrect, isWithdrawn }) => mayCorrect && !isWithdrawn}
      whyNot="You cannot record a status of this group as it stands now. It may be withdrawn, or held by another unit."
    >
      {(group) => <RecordStatusForm key={group.id} group={group} />}
    </GroupLifePage>
  )
}
