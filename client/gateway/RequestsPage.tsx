import { getRouteApi, Link } from '@tanstack/react-router'
import { GroupsNavigation } from '../layout/GroupsNavigation.tsx'
import { useViewer } from '../layout/viewer.ts'
import { ListPage } from '../lists/ListPage.tsx'
import { groupsCrumb } from '../targets/groupTrail.ts'
import { useAliasOf } from '../targets/useAliasOf.ts'
import { requestChips } from './requestChips.ts'
import { RequestFilters } from './RequestFilters.tsx'
import { requestList } from './requestList.ts'
import { requestAddressWords, requestMend, requestSearch } from './requestSearch.ts'

const route = getRouteApi('/gateway-records/gateway')

/** What forces ask the unit's help for: what is to be decided first, and everything else by filters. */
export function RequestsPage() {
  const address = route.useSearch()
  const viewer = useViewer()
  const group = useAliasOf(address.group)
  return (
    <ListPage
      list={requestList}
      title="Requests of forces"
      trail={[groupsCrumb]}
      address={address}
      validate={requestSearch}
      addressWords={requestAddressWords}
      chips={(search, words) => requestChips(search, words, group)}
      mend={requestMend}
      filters={(fields) => <RequestFilters {...fields} unitCode={viewer.unit?.code} group={group} />}
      actions={
        <>
          <GroupsNavigation here="gateway" />
          <p className="govuk-body">
            Requests of forces for {viewer.unit ? `${viewer.unit.code}’s` : 'the unit’s'} help, through the Gateway. Those that wait or are deferred are shown first, the
            longest waiting on top, as in the next meeting; those that are decided are found by their state.
          </p>
          {viewer.mayRecord ? <div className="lv-actions"><Link to="/gateway/record" className="govuk-button">Record request</Link></div> : null}
        </>
      }
    />
  )
}
