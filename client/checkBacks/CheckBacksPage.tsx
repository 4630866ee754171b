import { getRouteApi } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useService, useViewer } from '../layout/viewer.ts'
import { ListPage } from '../lists/ListPage.tsx'
import { londonDay } from '../periods/londonMoment.ts'
import { checkBackChips } from './checkBackChips.ts'
import { CheckBackFilters } from './CheckBackFilters.tsx'
import { checkBackList } from './checkBackList.ts'
import { checkBackAddressWords, checkBackMend, checkBackSearch } from './checkBackSearch.ts'

const route = getRouteApi('/check-back-records/check-backs')

/** What must be looked at again, the longest due first; and every check-back besides, by filters. */
export function CheckBacksPage() {
  const address = route.useSearch()
  const viewer = useViewer()
  const { today } = useService()
  const day = address.asAt ? londonDay(address.asAt) : today
  const list = useMemo(() => checkBackList(day), [day])
  return (
    <ListPage
      list={list}
      title="Check-backs"
      address={address}
      validate={checkBackSearch}
      addressWords={checkBackAddressWords}
      chips={checkBackChips}
      mend={checkBackMend}
      filters={(fields) => <CheckBackFilters {...fields} unitCode={viewer.unit?.code} />}
      actions={
        <p className="govuk-body">
          Does the effect of a disruption still hold? Each disruption that {viewer.unit?.code ?? 'the unit'} led, from a set grade on, is looked at again
          after set numbers of months. Open a check-back to record it. Nothing is filled in by itself: what nobody looked at stays due.
        </p>
      }
    />
  )
}
