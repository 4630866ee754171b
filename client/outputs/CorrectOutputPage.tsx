import { getRouteApi } from '@tanstack/react-router'
import { useQuery } from 'urql'
import { Page } from '../layout/Page.tsx'
import { Empty } from '../parts/Empty.tsx'
import { Failed } from '../parts/Failed.tsx'
import { Loading } from '../parts/Loading.tsx'
import { useReferenceLists } from '../units/referenceLists.ts'
import { CorrectOutputForm } from './CorrectOutputForm.tsx'
import { outputDocument } from './outputDocument.ts'

const route = getRouteApi('/output-records/outputs/$reference/correct')

export function CorrectOutputPage() {
  const { reference } = route.useParams()
  const [{ data, error }] = useQuery({ query: outputDocument, variables: { reference }, requestPolicy: 'network-only' })
  const { lists, error: listsError } = useReferenceLists()
  const failure = error ?? listsError
  const output = data?.output
  if (output?.mayCorrect && !output.isWithdrawn && lists) return <CorrectOutputForm key={output.id} output={output} lists={lists} />
  return (
    <Page title={`Correct ${reference}`} trail={[{ text: 'Prevent and protect', to: '/outputs' }]}>
      {failure ? <Failed error={failure} /> : null}
      {!failure && (!data || !lists) ? <Loading what={reference} /> : null}
      {data && (!output || !output.mayCorrect || output.isWithdrawn) ? <Empty>{reference} cannot be corrected by you.</Empty> : null}
    </Page>
  )
}
