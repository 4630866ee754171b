import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useQuery } from 'urql'
import { Page } from '../layout/Page.tsx'
import { useService, useViewer } from '../layout/viewer.ts'
import { AddressNotice } from '../parts/AddressNotice.tsx'
import { AsAtBanner } from '../parts/AsAtBanner.tsx'
import { Failed } from '../parts/Failed.tsx'
import { FilterPanel } from '../parts/FilterPanel.tsx'
import { Loading } from '../parts/Loading.tsx'
import type { Problem } from '../parts/problem.ts'
import { addressFromFields } from '../routing/filterFields.ts'
import { pageVariables } from '../routing/keysetPage.ts'
import type { RawSearch } from '../routing/searchValues.ts'
import { knownCodes } from '../units/knownCodes.ts'
import { useReferenceLists } from '../units/referenceLists.ts'
import { disruptionChips } from './disruptionChips.ts'
import { disruptionFilter } from './disruptionFilter.ts'
import { DisruptionFilters } from './DisruptionFilters.tsx'
import { disruptionsDocument } from './disruptionsDocument.ts'
import { disruptionAddressWords, disruptionSearch } from './disruptionSearch.ts'
import { DisruptionsFound } from './DisruptionsFound.tsx'

const route = getRouteApi('/disruption-records/disruptions')

export function DisruptionsPage() {
  const address = route.useSearch()
  const navigate = useNavigate()
  const viewer = useViewer()
  const { today } = useService()
  const [problems, setProblems] = useState<Problem[]>([])
  const { lists, periods, error: listsError, askAgain: askListsAgain } = useReferenceLists()
  const { search, isSure } = knownCodes(address, lists)
  const [{ data, error, fetching }, askAgain] = useQuery({
    query: disruptionsDocument,
    variables: {
      ...pageVariables(search),
      filter: disruptionFilter(search, viewer.unit?.code),
      order: search.order ?? 'EFFECT_NEWEST',
      ...(search.asAt ? { asAt: search.asAt } : {}),
    },
    // A code that no list has never gets to the API.
    pause: !isSure && !listsError,
  })

  function apply(fields: RawSearch) {
    const { raw, problems: found } = addressFromFields(fields, today)
    setProblems(found)
    if (found.length > 0) return
    // The usual order needs no place in the address.
    const order = raw['order'] === 'EFFECT_NEWEST' ? undefined : raw['order']
    void navigate({ to: '/disruptions', search: disruptionSearch({ ...raw, order, ocg: search.ocg }) })
  }

  return (
    <Page title="Disruptions" trail={[]} hasErrors={problems.length > 0}>
      {viewer.mayRecord ? (
        <Link to="/disruptions/record" className="govuk-button">
          Record disruption
        </Link>
      ) : null}
      {search.asAt ? (
        <AsAtBanner
          asAt={search.asAt}
          back={
            <Link to="/disruptions" search={{ ...search, asAt: undefined }} className="govuk-link">
              Show the list as it stands now
            </Link>
          }
        />
      ) : null}
      <AddressNotice address={address} search={search} words={disruptionAddressWords} instead="The list is shown without it." />
      <div className="lv-list">
        {lists && periods ? (
          <FilterPanel
            addressKey={JSON.stringify(search)}
            problems={problems}
            chips={disruptionChips(search, lists, periods).map(({ text, without }) => ({
              text,
              remove: () => void navigate({ to: '/disruptions', search: without }),
            }))}
            onApply={apply}
            onClear={() => void navigate({ to: '/disruptions', search: search.asAt ? { asAt: search.asAt } : {} })}
          >
            <DisruptionFilters search={search} lists={lists} periods={periods} unitCode={viewer.unit?.code} problems={problems} />
          </FilterPanel>
        ) : (
          <div>{listsError ? <Failed error={listsError} askAgain={askListsAgain} /> : <Loading what="the filters" />}</div>
        )}
        <div aria-busy={fetching}>
          {error ? <Failed error={error} askAgain={() => askAgain({ requestPolicy: 'network-only' })} /> : null}
          {!data && !error ? <Loading what="disruptions" /> : null}
          {data && !error ? <DisruptionsFound found={data.disruptions} search={search} /> : null}
        </div>
      </div>
    </Page>
  )
}
