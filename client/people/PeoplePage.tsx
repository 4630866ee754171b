import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useQuery } from 'urql'
import { ArrivalNotice } from '../layout/ArrivalNotice.tsx'
import { Page } from '../layout/Page.tsx'
import { problemsOfFields } from '../lists/problemsOfFields.ts'
import { AddressNotice } from '../parts/AddressNotice.tsx'
import { Failed } from '../parts/Failed.tsx'
import { FilterPanel } from '../parts/FilterPanel.tsx'
import { Loading } from '../parts/Loading.tsx'
import type { Problem } from '../parts/problem.ts'
import type { RawSearch } from '../routing/searchValues.ts'
import { useReferenceLists } from '../units/referenceLists.ts'
import { GrantsToDecide } from './GrantsToDecide.tsx'
import { issuersDocument } from './issuersDocument.ts'
import { peopleChips } from './peopleChips.ts'
import { PeopleFilters } from './PeopleFilters.tsx'
import { PeopleFound } from './PeopleFound.tsx'
import { peopleAddressWords, peopleMend, peopleSearch } from './peopleSearch.ts'
import type { PeopleSearch } from './peopleSearch.ts'
import '../lists/lists.css'

const route = getRouteApi('/settings/settings/people')

/** Everybody whom Longview knows, with what they may do today, and what waits to be decided. */
export function PeoplePage() {
  const address = route.useSearch()
  const navigate = useNavigate()
  const { lists, error, askAgain } = useReferenceLists()
  const [{ data: signIn }] = useQuery({ query: issuersDocument })
  const [refused, setRefused] = useState<{ addressKey: string; problems: Problem[] } | null>(null)
  // A unit that no list has never gets to the API.
  const isKnownUnit = !address.unit || !lists || lists.units.some(({ code }) => code === address.unit)
  const search = isKnownUnit ? address : { ...address, unit: undefined }
  const addressKey = JSON.stringify(search)
  const problems = refused?.addressKey === addressKey ? refused.problems : []
  const chips = peopleChips(search, lists)
  const show = (next: PeopleSearch) => void navigate({ to: '/settings/people', search: next, resetScroll: false })

  function apply(fields: RawSearch) {
    const next = peopleSearch(fields)
    const found = problemsOfFields(fields, next, peopleAddressWords, peopleMend)
    setRefused({ addressKey, problems: found })
    if (found.length === 0) show(next)
  }

  return (
    <Page title="People and grants" trail={[]} hasErrors={problems.length > 0}>
      <ArrivalNotice />
      <GrantsToDecide />
      <p className="govuk-body">
        <Link to="/settings/thresholds" className="govuk-link">
          Thresholds of the figures
        </Link>
      </p>
      {/* Without an issuer nobody can be added. */}
      {signIn && signIn.signIn.issuers.length > 0 ? (
        <Link to="/settings/people/add" className="govuk-button">
          Add person
        </Link>
      ) : null}
      <AddressNotice address={address} search={search} words={peopleAddressWords} instead="The list is shown without it." />
      <div className="lv-list">
        {lists ? (
          <FilterPanel
            addressKey={addressKey}
            problems={problems}
            chips={chips.map(({ text, without }) => ({ text, remove: () => show(without) }))}
            onApply={apply}
            onClear={() => show(peopleSearch({}))}
          >
            <PeopleFilters search={search} lists={lists} problems={problems} />
          </FilterPanel>
        ) : (
          <div>{error ? <Failed error={error} askAgain={askAgain} /> : <Loading what="the filters" />}</div>
        )}
        <PeopleFound search={search} isWaiting={!lists && address.unit !== undefined && !error} isFiltered={chips.length > 0} />
      </div>
    </Page>
  )
}
