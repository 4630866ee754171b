import { getRouteApi } from '@tanstack/react-router'
import { RecordPage } from '../records/RecordPage.tsx'
import { useAskedRecord } from '../records/useAskedRecord.ts'
import { pageVariables } from '../routing/keysetPage.ts'
import { groupPageDocument } from './groupPageDocument.ts'
import { oneGroupAddressWords } from './groupSearch.ts'
import { GroupView } from './GroupView.tsx'

const route = getRouteApi('/target-records/groups/$id')

/** One group: its tasking sheet, and under it disruptions, assessments, plan, status, lineage and history. */
export function GroupPage() {
  const { id } = route.useParams()
  const search = route.useSearch()
  const { asAt } = search
  const asked = useAskedRecord(
    { query: groupPageDocument, variables: { id, ...pageVariables(search), ...(asAt ? { asAt } : {}) } },
    (data) => data.ocg,
  )
  return (
    <RecordPage
      title={asked.record?.alias ?? 'Group'}
      caption="Group"
      trail={[{ text: 'Groups', to: '/groups' }]}
      asked={asked}
      what="the group"
      absent="group at this address"
      orElse="It may also be that another unit holds the group now."
      address={{ to: '/groups/$id', params: { id } }}
      search={search}
      words={oneGroupAddressWords}
      instead={asAt ? 'This is its first page of disruptions.' : 'This is the group as it stands now.'}
    >
      {(group) => <GroupView group={group} search={search} />}
    </RecordPage>
  )
}
