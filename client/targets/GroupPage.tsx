import { getRouteApi, Link } from '@tanstack/react-router'
import { useQuery } from 'urql'
import { ArrivalNotice } from '../layout/ArrivalNotice.tsx'
import { Page } from '../layout/Page.tsx'
import { AddressNotice } from '../parts/AddressNotice.tsx'
import { AsAtBanner } from '../parts/AsAtBanner.tsx'
import { Empty } from '../parts/Empty.tsx'
import { Failed } from '../parts/Failed.tsx'
import { Loading } from '../parts/Loading.tsx'
import { pageVariables } from '../routing/keysetPage.ts'
import { groupDocument } from './groupDocument.ts'
import { GroupView } from './GroupView.tsx'
import { oneGroupAddressWords } from './groupSearch.ts'

const route = getRouteApi('/target-records/groups/$id')

/** One group: facts, lineage, counts by grade, its disruptions and its history. */
export function GroupPage() {
  const { id } = route.useParams()
  const search = route.useSearch()
  const { asAt } = search
  const [{ data, error }, askAgain] = useQuery({
    query: groupDocument,
    variables: { id, ...pageVariables(search), ...(asAt ? { asAt } : {}) },
  })
  const group = data?.ocg
  return (
    <Page title={group?.alias ?? 'Group'} caption="Group" trail={[{ text: 'Groups', to: '/groups' }]}>
      <ArrivalNotice />
      <AddressNotice address={search} words={oneGroupAddressWords} instead={asAt ? 'This is its first page of disruptions.' : 'This is the group as it stands now.'} />
      {asAt ? (
        <AsAtBanner
          asAt={asAt}
          back={
            <Link to="/groups/$id" params={{ id }} search={{}} className="govuk-link">
              Show it as it stands now
            </Link>
          }
        />
      ) : null}
      {error ? <Failed error={error} askAgain={() => askAgain({ requestPolicy: 'network-only' })} /> : null}
      {!data && !error ? <Loading what="the group" /> : null}
      {data && !group ? <Empty>There is no group at this address that you may see{asAt ? ' as at that moment' : ''}.</Empty> : null}
      {group ? <GroupView group={group} asAt={asAt} /> : null}
    </Page>
  )
}
