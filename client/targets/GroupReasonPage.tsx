import type { GroupRecordFragment } from '../graphql/generated/graphql.ts'
import { ReasonPage } from '../records/ReasonPage.tsx'
import type { ReasonedPage } from '../records/ReasonPage.tsx'
import { WithdrawnNotice } from '../records/WithdrawnNotice.tsx'
import { useAskedRecord } from '../records/useAskedRecord.ts'
import { groupDocument } from './groupDocument.ts'
import { GroupFacts } from './GroupFacts.tsx'

interface GroupReasonPageProps extends ReasonedPage<GroupRecordFragment> {
  id: string
}

/** Withdrawing and restoring a group: the same page, with other words. */
export function GroupReasonPage({ id, ...reasoned }: GroupReasonPageProps) {
  const asked = useAskedRecord({ query: groupDocument, variables: { id } }, (data) => data.ocg)
  return (
    <ReasonPage
      {...reasoned}
      name={asked.record?.alias ?? 'group'}
      told="The group"
      asked={asked}
      list={{ text: 'Groups', to: '/groups' }}
      address={{ to: '/groups/$id', params: { id } }}
    >
      {(group) => (
        <>
          <WithdrawnNotice record={group} />
          <GroupFacts group={group} />
        </>
      )}
    </ReasonPage>
  )
}
