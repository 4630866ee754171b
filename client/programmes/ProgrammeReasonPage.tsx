import type { ReactNode } from 'react'
import type { ProgrammeQuery } from '../graphql/generated/graphql.ts'
import { ReasonPage } from '../records/ReasonPage.tsx'
import type { ReasonedPage } from '../records/ReasonPage.tsx'
import { useAskedRecord } from '../records/useAskedRecord.ts'
import { WithdrawnNotice } from '../records/WithdrawnNotice.tsx'
import { programmeAddress, programmesCrumb } from './programmeAddress.ts'
import { programmeDocument } from './programmeDocument.ts'
import { ProgrammeFacts } from './ProgrammeFacts.tsx'

type Programme = NonNullable<ProgrammeQuery['programme']>

interface ProgrammeReasonPageProps extends ReasonedPage<Programme> {
  id: string
  /** After the programme's facts: what stands in the way. */
  children?: (programme: Programme) => ReactNode
}

/** Withdrawing and restoring a programme: the same page, with other words. */
export function ProgrammeReasonPage({ id, children, ...reasoned }: ProgrammeReasonPageProps) {
  const asked = useAskedRecord({ query: programmeDocument, variables: { id } }, (data) => data.programme)
  return (
    <ReasonPage
      {...reasoned}
      name={asked.record?.name ?? 'programme'}
      told="The programme"
      asked={asked}
      list={programmesCrumb}
      address={programmeAddress(id)}
    >
      {(programme) => (
        <>
          <WithdrawnNotice record={programme} />
          <ProgrammeFacts programme={programme} />
          {children?.(programme)}
        </>
      )}
    </ReasonPage>
  )
}
