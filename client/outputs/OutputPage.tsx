import { getRouteApi } from '@tanstack/react-router'
import { RecordPage } from '../records/RecordPage.tsx'
import { useAskedRecord } from '../records/useAskedRecord.ts'
import { outputDocument } from './outputDocument.ts'
import { OutputView } from './OutputView.tsx'

const route = getRouteApi('/output-records/outputs/$reference')

/** One output: what was done, for whom, and what its questionnaire says. */
export function OutputPage() {
  const { reference } = route.useParams()
  const { asAt } = route.useSearch()
  const asked = useAskedRecord({ query: outputDocument, variables: { reference, ...(asAt ? { asAt } : {}) } }, (data) => data.output)
  return (
    <RecordPage
      title={asked.record?.title ?? reference}
      caption={reference}
      trail={[{ text: 'Prevent and protect', to: '/outputs' }]}
      asked={asked}
      what={reference}
      absent={`output ${reference}`}
      address={{ to: '/outputs/$reference', params: { reference } }}
      search={{ asAt }}
    >
      {(output) => <OutputView output={output} asAt={asAt} />}
    </RecordPage>
  )
}
