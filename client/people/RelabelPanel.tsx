import { useState } from 'react'
import type { ManagedPersonFactsFragment } from '../graphql/generated/graphql.ts'
import { missing } from '../parts/problem.ts'
import { LabelField } from './LabelField.tsx'
import { relabelAction } from './personActions.ts'
import type { personMutations } from './personMutations.ts'
import { ReasonPanel } from '../records/ReasonPanel.tsx'

interface RelabelPanelProps {
  person: ManagedPersonFactsFragment
  relabel: ReturnType<typeof personMutations>
  onAttempt: (hasErrors: boolean) => void
  onDone: () => void
  onRefused: () => void
  onCancel: () => void
}

/** How a person is shown, written anew; what stands is what one starts from. */
export function RelabelPanel({ person, relabel, ...panel }: RelabelPanelProps) {
  const [label, setLabel] = useState(person.label)
  return (
    <ReasonPanel
      level={2}
      action={relabelAction(relabel, person, () => label)}
      field={{
        name: 'label',
        check: () => missing(label.trim(), 'label', 'Enter how they are shown, by role and unit'),
        show: (error) => <LabelField error={error} value={label} onChange={(event) => setLabel(event.target.value)} />,
      }}
      {...panel}
    />
  )
}
