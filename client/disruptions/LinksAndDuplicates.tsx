import { useState } from 'react'
import type { DisruptionQuery } from '../graphql/generated/graphql.ts'
import { Told } from '../parts/Told.tsx'
import type { JustSaid } from '../parts/Told.tsx'
import { LinkedDisruptions } from './LinkedDisruptions.tsx'
import { SuspectedDuplicates } from './SuspectedDuplicates.tsx'

interface LinksAndDuplicatesProps {
  disruption: NonNullable<DisruptionQuery['disruption']>
  asAt: string | undefined
}

/** Possible duplicates and links, where there are any. What was just said of one is told here: the form that said it goes with its record. */
export function LinksAndDuplicates({ disruption, asAt }: LinksAndDuplicatesProps) {
  const [said, setSaid] = useState<JustSaid | null>(null)
  const tell = (words: string) => setSaid({ words })
  const hasSuspected = !asAt && disruption.suspectedDuplicates.length > 0
  return (
    <>
      <Told said={said} />
      {hasSuspected ? <SuspectedDuplicates disruption={disruption} onLinked={tell} /> : null}
      {disruption.links.length > 0 ? <LinkedDisruptions disruption={disruption} asAt={asAt} onRemoved={tell} /> : null}
    </>
  )
}
