import { useEffect, useRef, useState } from 'react'
import type { DisruptionQuery } from '../graphql/generated/graphql.ts'
import { LinkedDisruptions } from './LinkedDisruptions.tsx'
import { SuspectedDuplicates } from './SuspectedDuplicates.tsx'

interface DisruptionTiesProps {
  disruption: NonNullable<DisruptionQuery['disruption']>
  asAt: string | undefined
}

/**
 * Possible duplicates and links, where there are any. What was just said of one is told here and takes the focus,
 * since the form that said it goes with its record.
 */
export function DisruptionTies({ disruption, asAt }: DisruptionTiesProps) {
  const [said, setSaid] = useState('')
  const told = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (said) told.current?.focus()
  }, [said])
  const hasSuspected = !asAt && disruption.suspectedDuplicates.length > 0
  return (
    <>
      <div ref={told} tabIndex={-1} role="status" className={said ? 'govuk-inset-text lv-told' : ''}>
        {said}
      </div>
      {hasSuspected ? <SuspectedDuplicates disruption={disruption} onTied={setSaid} /> : null}
      {disruption.links.length > 0 ? <LinkedDisruptions disruption={disruption} asAt={asAt} onRemoved={setSaid} /> : null}
    </>
  )
}
