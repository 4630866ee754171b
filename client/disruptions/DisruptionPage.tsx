import { getRouteApi } from '@tanstack/react-router'
import { RecordPage } from '../records/RecordPage.tsx'
import { useAskedRecord } from '../records/useAskedRecord.ts'
import { disruptionDocument } from './disruptionDocument.ts'
import { DisruptionView } from './DisruptionView.tsx'

const route = getRouteApi('/disruption-records/disruptions/$reference')

/** One disruption: facts, outcomes, credit, grade and why, its doubles and links, and its whole history. */
export function DisruptionPage() {
  const { reference } = route.useParams()
  const search = route.useSearch()
  const { asAt } = search
  const asked = useAskedRecord({ query: disruptionDocument, variables: { reference, ...(asAt ? { asAt } : {}) } }, (data) => data.disruption)
  return (
    <RecordPage
      title={reference}
      caption="Disruption"
      trail={[{ text: 'Disruptions', to: '/disruptions' }]}
      asked={asked}
      what={reference}
      absent={`disruption ${reference}`}
      address={{ to: '/disruptions/$reference', params: { reference } }}
      search={{ asAt }}
    >
      {(disruption) => <DisruptionView disruption={disruption} asAt={asAt} />}
    </RecordPage>
  )
}
