import { getRouteApi, Link } from '@tanstack/react-router'
import { useQuery } from 'urql'
import { CannotCorrect } from '../conflicts/CannotCorrect.tsx'
import { StartForm } from '../drafts/StartForm.tsx'
import { useFirst } from '../graphql/useFirst.ts'
import { Page } from '../layout/Page.tsx'
import { Failed } from '../parts/Failed.tsx'
import { Loading } from '../parts/Loading.tsx'
import { useReferenceLists } from '../units/referenceLists.ts'
import { CorrectOutputForm } from './CorrectOutputForm.tsx'
import { outputDocument } from './outputDocument.ts'

const route = getRouteApi('/output-records/outputs/$reference/correct')

export function CorrectOutputPage() {
  const { reference } = route.useParams()
  const { draft } = route.useSearch()
  const [{ data, error }] = useQuery({ query: outputDocument, variables: { reference }, requestPolicy: 'network-only' })
  const { lists, error: listsError } = useReferenceLists()
  const failure = error ?? listsError
  const output = data?.output
  const page = { title: `Correct ${reference}`, trail: [{ text: 'Prevent and protect', to: '/outputs' }] }
  const correctable = useFirst(reference, output?.mayCorrect && !output.isWithdrawn ? output : null)
  if (correctable && lists) {
    return (
      <StartForm key={correctable.id} page={page} recordId={correctable.id}>
        {(start) => <CorrectOutputForm key={start.key} start={start} output={correctable} lists={lists} />}
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
          isWithdrawn={output?.isWithdrawn ?? false}
          recordLink={(text) => <Link to="/outputs/$reference" params={{ reference }} className="govuk-link">{text}</Link>}
          hasDraft={draft !== undefined}
        />
      ) : null}
    </Page>
  )
}
