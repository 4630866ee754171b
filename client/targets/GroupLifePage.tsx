import type { ReactNode } from 'react'
import { useFirst } from '../graphql/useFirst.ts'
import type { GroupLifeQuery } from '../graphql/generated/graphql.ts'
import { Page } from '../layout/Page.tsx'
import { Empty } from '../parts/Empty.tsx'
import { RecordStates } from '../records/RecordStates.tsx'
import { useAskedRecord } from '../records/useAskedRecord.ts'
import { groupLifeDocument } from './groupLifeMutations.ts'
import { groupsCrumb } from './groupTrail.ts'

export type ShownGroup = NonNullable<GroupLifeQuery['ocg']>

interface GroupLifePageProps {
  id: string
  /** "Record the status of a group" */
  title: string
  mayDo: (group: ShownGroup) => boolean
  /** Why it cannot be done by the viewer as the group stands now. */
  whyNot: string
  /** The form, which draws its own page. */
  children: (group: ShownGroup) => ReactNode
}

/** A group for a short form about it, as it stood when the page was opened: what is typed must not be lost. */
export function GroupLifePage({ id, title, mayDo, whyNot, children }: GroupLifePageProps) {
  const asked = useAskedRecord({ query: groupLifeDocument, variables: { id }, requestPolicy: 'network-only' }, (data) => data.ocg)
  const { record, isAnswered, isStale } = asked
  const first = useFirst(asked.asked, isAnswered && !isStale && record && mayDo(record) ? record : null)
  if (first) return children(first)
  return (
    <Page title={title} trail={[groupsCrumb]}>
      <RecordStates asked={asked} what="the group" absent="There is no group at this address that you may see. Another unit may hold it now.">
        {() => (isStale ? null : <Empty>{whyNot}</Empty>)}
      </RecordStates>
    </Page>
  )
}
