import { getRouteApi } from '@tanstack/react-router'
import { useQuery } from 'urql'
import { Page } from '../layout/Page.tsx'
import { Empty } from '../parts/Empty.tsx'
import { Failed } from '../parts/Failed.tsx'
import { Loading } from '../parts/Loading.tsx'
import { useReferenceLists } from '../units/referenceLists.ts'
import { CorrectDisruptionForm } from './CorrectDisruptionForm.tsx'
import { disruptionDocument } from './disruptionDocument.ts'

const route = getRouteApi('/disruption-records/disruptions/$reference/correct')

export function CorrectDisruptionPage() {
  const { reference } = route.useParams()
  // Once, and fresh: the form starts from the version that stands now.
  const [{ data, error }] = useQuery({ query: disruptionDocument, variables: { reference }, requestPolicy: 'network-only' })
  const { lists, error: listsError } = useReferenceLists()
  const failure = error ?? listsError
  const record = data?.disruption
  if (record?.mayCorrect && !record.isWithdrawn && lists) {
    return <CorrectDisruptionForm key={record.id} record={record} lists={lists} />
  }
  return (
    <Page title={`Correct ${reference}`} trail={[{ text: 'Disruptions', to: '/disruptions' }]}>
      {failure ? <Failed error={failure} /> : null}
      {!failure && (!data || !lists) ? <Loading what={reference} /> : null}
      {data && (!record || !record.mayCorrect || record.isWithdrawn) ? <Empty>{reference} cannot be corrected by you.</Empty> : null}
    </Page>
  )
}
