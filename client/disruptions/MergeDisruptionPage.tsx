import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { Page } from '../layout/Page.tsx'
import { RecordStates } from '../records/RecordStates.tsx'
import { useAskedRecord } from '../records/useAskedRecord.ts'
import { disruptionPairDocument } from './disruptionDocument.ts'
import { MergeForm } from './MergeForm.tsx'

const route = getRouteApi('/disruption-records/disruptions/$reference/merge/$other')

/** Two records of the same disruption: one is kept, the other is withdrawn and points to it. */
export function MergeDisruptionPage() {
  const { reference, other } = route.useParams()
  const [hasErrors, setHasErrors] = useState(false)
  const asked = useAskedRecord({ query: disruptionPairDocument, variables: { one: reference, other } }, (data) =>
    data.one && data.other ? { one: data.one, other: data.other } : null,
  )
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
        {({ one, other: second }) => (
          <MergeForm
            key={`${one.id} ${second.id}`}
            one={one}
            other={second}
            isSaidToDiffer={one.links.some((link) => link.kind === 'DIFFERENT' && link.other.id === second.id)}
            askAgain={asked.askAgain}
            onAttempt={setHasErrors}
          />
        )}
      </RecordStates>
    </Page>
  )
}
