import { getRouteApi } from '@tanstack/react-router'
import { CorrectingPage } from '../forms/CorrectingPage.tsx'
import { useAskedRecord } from '../records/useAskedRecord.ts'
import { disruptionDocument } from './disruptionDocument.ts'
import { DisruptionFormFields } from './DisruptionFormFields.tsx'
import { disruptionFormKind } from './disruptionFormKind.ts'
import { nothingUsed } from './lastUsed.ts'

const route = getRouteApi('/disruption-records/disruptions/$reference/correct')

export function CorrectDisruptionPage() {
  const { reference } = route.useParams()
  const asked = useAskedRecord(
    { query: disruptionDocument, variables: { reference }, requestPolicy: 'network-only' },
    (data) => data.disruption,
  )
  return (
    <CorrectingPage kind={disruptionFormKind} params={{ reference }} asked={asked}>
      {(fields, { id }) => <DisruptionFormFields {...fields} lastUsed={nothingUsed} recordId={id} />}
    </CorrectingPage>
  )
}
