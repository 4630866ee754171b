import { getRouteApi } from '@tanstack/react-router'
import { useQuery } from 'urql'
import { askedRecord } from '../records/askedRecord.ts'
import { RecordPage } from '../records/RecordPage.tsx'
import { disruptionDocument } from './disruptionDocument.ts'
import { DisruptionView } from './DisruptionView.tsx'

const route = getRouteApi('/disruption-records/disruptions/$reference')

/** One disruption: facts, outcomes, credit, grade and why, its doubles and links, and its whole history. */
export function DisruptionPage() {
  const { reference } = route.useParams()
  const search = route.useSearch()
  const { asAt } = search
  const query = useQuery({ query: disruptionDocument, variables: { reference, ...(asAt ? { asAt } : {}) } })
  return (
    <RecordPage
      title={reference}
      caption="Disruption"
      trail={[{ text: 'Disruptions', to: '/disruptions' }]}
      asked={askedRecord(query, (data) => data.disruption)}
      what={reference}
      absent={`disruption ${reference}`}
      address={{ to: '/disruptions/$reference', params: { reference } }}
      search={{ asAt }}
    >
      {(disruption) => <DisruptionView disruption={disruption} asAt={asAt} />}
    </RecordPage>
  )
}
