import { getRouteApi, Link } from '@tanstack/react-router'
import { useQuery } from 'urql'
import { CannotCorrect } from '../conflicts/CannotCorrect.tsx'
import { StartForm } from '../drafts/StartForm.tsx'
import { useFirst } from '../graphql/useFirst.ts'
import { Page } from '../layout/Page.tsx'
import { Failed } from '../parts/Failed.tsx'
import { Loading } from '../parts/Loading.tsx'
import { useReferenceLists } from '../units/referenceLists.ts'
import { CorrectGroupForm } from './CorrectGroupForm.tsx'
import { groupDocument } from './groupDocument.ts'

const route = getRouteApi('/target-records/groups/$id/correct')

export function CorrectGroupPage() {
  const { id } = route.useParams()
  const { draft } = route.useSearch()
  const [{ data, error }] = useQuery({ query: groupDocument, variables: { id, first: 1 }, requestPolicy: 'network-only' })
  const { lists, error: listsError } = useReferenceLists()
  const failure = error ?? listsError
  const group = data?.ocg
  const page = { title: group ? `Correct ${group.alias}` : 'Correct a group', trail: [{ text: 'Groups', to: '/groups' }] }
  const correctable = useFirst(id, group?.mayCorrect && !group.isWithdrawn ? group : null)
  if (correctable && lists) {
    return (
      <StartForm key={correctable.id} page={page} recordId={correctable.id}>
        {(start) => <CorrectGroupForm key={start.key} start={start} group={correctable} lists={lists} />}
      </StartForm>
    )
  }
  return (
    <Page {...page}>
      {failure ? <Failed error={failure} /> : null}
      {!failure && (!data || !lists) ? <Loading what="the group" /> : null}
      {data && !correctable ? (
        <CannotCorrect
          name={group?.alias ?? 'This group'}
          isWithdrawn={group?.isWithdrawn ?? false}
          recordLink={(text) => <Link to="/groups/$id" params={{ id }} className="govuk-link">{text}</Link>}
          hasDraft={draft !== undefined}
        />
      ) : null}
    </Page>
  )
}
