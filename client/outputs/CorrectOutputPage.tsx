import { getRouteApi } from '@tanstack/react-router'
import { CorrectingPage } from '../forms/CorrectingPage.tsx'
import { useAskedRecord } from '../records/useAskedRecord.ts'
import { outputDocument } from './outputDocument.ts'
import { OutputFormFields } from './OutputFormFields.tsx'
import { outputFormKind } from './outputFormKind.ts'

const route = getRouteApi('/output-records/outputs/$reference/correct')

export function CorrectOutputPage() {
  const { reference } = route.useParams()
  const asked = useAskedRecord({ query: outputDocument, variables: { reference }, requestPolicy: 'network-only' }, (data) => data.output)
  return (
    <CorrectingPage kind={outputFormKind} params={{ reference }} asked={asked}>
      {(fields) => <OutputFormFields {...fields} />}
    </CorrectingPage>
  )
}
