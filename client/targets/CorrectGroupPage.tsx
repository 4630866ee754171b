import { getRouteApi } from '@tanstack/react-router'
import { useQuery } from 'urql'
import { Page } from '../layout/Page.tsx'
import { Empty } from '../parts/Empty.tsx'
import { Failed } from '../parts/Failed.tsx'
import { Loading } from '../parts/Loading.tsx'
import { useReferenceLists } from '../units/referenceLists.ts'
import { CorrectGroupForm } from './CorrectGroupForm.tsx'
import { groupDocument } from './groupDocument.ts'

const route = getRouteApi('/target-records/groups/$id/correct')

export function CorrectGroupPage() {
  const { id } = route.useParams()
  const [{ data, error }] = useQuery({ query: groupDocument, variables: { id, first: 1 }, requestPolicy: 'network-only' })
  const { lists, error: listsError } = useReferenceLists()
  const failure = error ?? listsError
  const group = data?.ocg
  if (group?.mayCorrect && !group.isWithdrawn && lists) return <CorrectGroupForm key={group.id} group={group} lists={lists} />
  return (
    <Page title="Correct a group" trail={[{ text: 'Groups', to: '/groups' }]}>
      {failure ? <Failed error={failure} /> : null}
      {!failure && (!data || !lists) ? <Loading what="the group" /> : null}
      {data && (!group || !group.mayCorrect || group.isWithdrawn) ? <Empty>This group cannot be corrected by you.</Empty> : null}
    </Page>
  )
}
