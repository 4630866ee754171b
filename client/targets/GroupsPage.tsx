import { getRouteApi, Link } from '@tanstack/react-router'
import { GroupsNavigation } from '../layout/GroupsNavigation.tsx'
import { useViewer } from '../layout/viewer.ts'
import { ListPage } from '../lists/ListPage.tsx'
import { FindGroup } from './FindGroup.tsx'
import { groupChips } from './groupChips.ts'
import { GroupFilters } from './GroupFilters.tsx'
import { groupList } from './groupList.ts'
import { groupAddressWords, groupMend, groupSearch } from './groupSearch.ts'

const route = getRouteApi('/target-records/groups')

export function GroupsPage() {
  const address = route.useSearch()
  const viewer = useViewer()
  return (
    <ListPage
      list={groupList}
      title="Groups"
      address={address}
      validate={groupSearch}
      addressWords={groupAddressWords}
      chips={groupChips}
      mend={groupMend}
      filters={(fields) => <GroupFilters {...fields} unitCode={viewer.unit?.code} />}
      actions={
        <>
          <GroupsNavigation here="groups" />
          {viewer.mayRecord ? (
            <Link to="/groups/record" className="govuk-button">
              Record group
            </Link>
          ) : null}
          <FindGroup />
        </>
      }
    />
  )
}
