import { getRouteApi } from '@tanstack/react-router'
import { WithLists } from '../forms/WithLists.tsx'
import { GroupLifePage } from './GroupLifePage.tsx'
import { groupTrail } from './groupTrail.ts'
import { HandOverGroupForm } from './HandOverGroupForm.tsx'

const route = getRouteApi('/target-records/groups/$id/hand-over')

export function HandOverGroupPage() {
  const { id } = route.useParams()
  return (
    <GroupLifePage
      id={id}
      title="Hand over a group"
      mayDo={({ mayTransfer }) => mayTransfer}
      whyNot="You cannot hand over this group as it stands now. Performance leads and unit heads of the unit that holds it may, while it is not withdrawn."
    >
      {(group) => (
        <WithLists page={{ title: `Hand over ${group.alias}`, trail: groupTrail(group) }}>
          {(lists) => <HandOverGroupForm key={group.id} group={group} lists={lists} />}
        </WithLists>
      )}
    </GroupLifePage>
  )
}
