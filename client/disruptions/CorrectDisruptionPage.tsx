import { getRouteApi, Link } from '@tanstack/react-router'
import { useQuery } from 'urql'
import { CannotCorrect } from '../conflicts/CannotCorrect.tsx'
import { StartForm } from '../drafts/StartForm.tsx'
import { useFirst } from '../graphql/useFirst.ts'
import { Page } from '../layout/Page.tsx'
import { Failed } from '../parts/Failed.tsx'
import { Loading } from '../parts/Loading.tsx'
import { useReferenceLists } from '../units/referenceLists.ts'
import { CorrectDisruptionForm } from './CorrectDisruptionForm.tsx'
import { disruptionDocument } from './disruptionDocument.ts'

const route = getRouteApi('/disruption-records/disruptions/$reference/correct')

export function CorrectDisruptionPage() {
  const { reference } = route.useParams()
  const { draft } = route.useSearch()
  // Once, and fresh: the form starts from the version that stands now.
  const [{ data, error }] = useQuery({ query: disruptionDocument, variables: { reference }, requestPolicy: 'network-only' })
  const { lists, error: listsError } = useReferenceLists()
  const failure = error ?? listsError
  const record = data?.disruption
  const page = { title: `Correct ${reference}`, trail: [{ text: 'Disruptions', to: '/disruptions' }] }
  const correctable = useFirst(reference, record?.mayCorrect && !record.isWithdrawn ? record : null)
  if (correctable && lists) {
    return (
      <StartForm key={correctable.id} page={page} recordId={correctable.id}>
        {(start) => <CorrectDisruptionForm key={start.key} start={start} record={correctable} lists={lists} />}
      </StartForm>
    )
  }
  return (
    <Page {...page}>
      {failure ? <Failed error={failure} /> : null}
      {!failure && (!data || !lists) ? <Loading what={reference} /> : null}
      {data && !correctable ? (
        <CannotCorrect
          name={reference}
          isWithdrawn={record?.isWithdrawn ?? false}
          recordLink={(text) => <Link to="/disruptions/$reference" params={{ reference }} className="govuk-link">{text}</Link>}
          hasDraft={draft !== undefined}
        />
      ) : null}
    </Page>
  )
}
