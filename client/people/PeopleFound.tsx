import { createRequest } from 'urql'
import type { PeopleFilter } from '../graphql/generated/graphql.ts'
import { FoundCount } from '../lists/FoundCount.tsx'
import { ListFailed } from '../lists/ListFailed.tsx'
import { useFoundPage } from '../lists/useFoundPage.ts'
import { useTurnedPage } from '../lists/useTurnedPage.ts'
import { KeysetPager } from '../parts/KeysetPager.tsx'
import { pageVariables } from '../routing/keysetPage.ts'
import { onlyGiven } from '../routing/searchValues.ts'
import { peopleDocument } from './peopleDocument.ts'
import type { PeopleSearch } from './peopleSearch.ts'
import { PeopleTable } from './PeopleTable.tsx'

const people = { one: 'person', many: 'people', emptyAdvice: 'Remove a filter, or add the person.' }

interface PeopleFoundProps {
  search: PeopleSearch
  /** Not asked for yet: it is not sure that the address holds known codes only. */
  isWaiting: boolean
  isFiltered: boolean
}

/** One page of the people that an address asks for, and how many there are. */
export function PeopleFound({ search, isWaiting, isFiltered }: PeopleFoundProps) {
  const request = createRequest(peopleDocument, { ...pageVariables(search), filter: peopleFilter(search) })
  const { page: found, isOld, error, askAgain } = useFoundPage(request, isWaiting)
  const { count, rows, turn } = useTurnedPage(isOld ? null : found)
  return (
    <div aria-busy={isOld} className={isOld ? 'lv-list__old' : ''}>
      <FoundCount
        ref={count}
        list={people}
        found={found}
        isLoading={isOld}
        order="By how they are shown, from A"
        isBackward={search.before !== undefined}
        isFiltered={isFiltered}
        asAt={undefined}
      />
      {error ? <ListFailed error={error} askAgain={askAgain} first={{ ...search, after: undefined, before: undefined }} /> : null}
      {found && found.edges.length > 0 ? <PeopleTable ref={rows} people={found.edges.map(({ node }) => node)} /> : null}
      {found ? <KeysetPager pageInfo={found.pageInfo} what={people.many} onTurn={turn} /> : null}
    </div>
  )
}

function peopleFilter({ unit, role, standing, search }: PeopleSearch): PeopleFilter {
  return onlyGiven({ unit, role, standing, search }) as PeopleFilter
}
