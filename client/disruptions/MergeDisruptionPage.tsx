import { getRouteApi } from '@tanstack/react-router'
import { useQuery } from 'urql'
import { Page } from '../layout/Page.tsx'
import { useState } from 'react'
import { askedRecord } from '../records/askedRecord.ts'
import { RecordStates } from '../records/RecordStates.tsx'
import { disruptionPairDocument } from './disruptionDocument.ts'
import { DisruptionComparison } from './DisruptionComparison.tsx'
import { MergeForm } from './MergeForm.tsx'

const route = getRouteApi('/disruption-records/disruptions/$reference/merge/$other')

/** Two records of the same disruption: one is kept, the other is withdrawn and points to it. */
export function MergeDisruptionPage() {
  const { reference, other } = route.useParams()
  const [hasErrors, setHasErrors] = useState(false)
  const query = useQuery({ query: disruptionPairDocument, variables: { one: reference, other } })
  const asked = askedRecord(query, (data) => (data.one && data.other ? { one: data.one, other: data.other } : null))
  return (
    <Page
      title={`Merge ${reference} and ${other}`}
      trail={[
        { text: 'Disruptions', to: '/disruptions' },
        { text: reference, to: '/disruptions/$reference', params: { reference } },
      ]}
      hasErrors={hasErrors}
    >
      <RecordStates asked={asked} what={`${reference} and ${other}`} absent={`${reference} and ${other} are not both there for you to see.`}>
        {(pair) => (
          <>
            <DisruptionComparison one={pair.one} other={pair.other} />
            <MergeForm one={pair.one} other={pair.other} askAgain={asked.askAgain} onAttempt={setHasErrors} />
          </>
        )}
      </RecordStates>
    </Page>
  )
}
