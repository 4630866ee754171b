import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useQuery } from 'urql'
import { countOf } from '../parts/numberInWords.ts'
import type { OcgFilter } from '../graphql/generated/graphql.ts'
import { Page } from '../layout/Page.tsx'
import { useService, useViewer } from '../layout/viewer.ts'
import { AddressNotice } from '../parts/AddressNotice.tsx'
import { AsAtBanner } from '../parts/AsAtBanner.tsx'
import { Empty } from '../parts/Empty.tsx'
import { Failed } from '../parts/Failed.tsx'
import { FilterPanel } from '../parts/FilterPanel.tsx'
import { KeysetPager } from '../parts/KeysetPager.tsx'
import { Loading } from '../parts/Loading.tsx'
import type { Problem } from '../parts/problem.ts'
import { addressFromFields } from '../routing/filterFields.ts'
import { pageVariables } from '../routing/keysetPage.ts'
import type { RawSearch } from '../routing/searchValues.ts'
import { onlyGiven } from '../routing/searchValues.ts'
import { knownCodes } from '../units/knownCodes.ts'
import { useReferenceLists } from '../units/referenceLists.ts'
import { FindGroup } from './FindGroup.tsx'
import { groupChips } from './groupChips.ts'
import { GroupFilters } from './GroupFilters.tsx'
import { groupsDocument } from './groupsDocument.ts'
import { groupAddressWords, groupSearch } from './groupSearch.ts'
import { GroupsTable } from './GroupsTable.tsx'

const route = getRouteApi('/target-records/groups')

export function GroupsPage() {
  const address = route.useSearch()
  const navigate = useNavigate()
  const viewer = useViewer()
  const { today } = useService()
  const [problems, setProblems] = useState<Problem[]>([])
  const { lists, error: listsError } = useReferenceLists()
  const { search, isSure } = knownCodes(address, lists)
  const { force, threat, status, urn, asAt } = search
  const filter = onlyGiven({ force, threat, status, search: urn }) as OcgFilter
  const [{ data, error }, askAgain] = useQuery({
    query: groupsDocument,
    variables: { ...pageVariables(search), filter, ...(asAt ? { asAt } : {}) },
    // A code that no list has never gets to the API.
    pause: !isSure && !listsError,
  })

  function apply(fields: RawSearch) {
    const { raw, problems: found } = addressFromFields(fields, today)
    setProblems(found)
    if (found.length === 0) void navigate({ to: '/groups', search: groupSearch(raw) })
  }

  return (
    <Page title="Groups" trail={[]} hasErrors={problems.length > 0}>
      {viewer.mayRecord ? (
        <Link to="/groups/record" className="govuk-button">
          Record group
        </Link>
      ) : null}
      {asAt ? (
        <AsAtBanner
          asAt={asAt}
          back={
            <Link to="/groups" search={{ ...search, asAt: undefined }} className="govuk-link">
              Show the list as it stands now
            </Link>
          }
        />
      ) : null}
      <FindGroup />
      <AddressNotice address={address} search={search} words={groupAddressWords} instead="The list is shown without it." />
      <div className="lv-list">
        {lists ? (
          <FilterPanel
            addressKey={JSON.stringify(search)}
            problems={problems}
            chips={groupChips(search, lists).map(({ text, without }) => ({
              text,
              remove: () => void navigate({ to: '/groups', search: without }),
            }))}
            onApply={apply}
            onClear={() => void navigate({ to: '/groups', search: {} })}
          >
            <GroupFilters search={search} lists={lists} unitCode={viewer.unit?.code} problems={problems} />
          </FilterPanel>
        ) : (
          <div>{listsError ? <Failed error={listsError} /> : <Loading what="the filters" />}</div>
        )}
        <div>
          {error ? <Failed error={error} askAgain={() => askAgain({ requestPolicy: 'network-only' })} /> : null}
          {!data && !error ? <Loading what="groups" /> : null}
          {data?.ocgs.totalCount === 0 ? <Empty>No group fits these filters. Remove a filter.</Empty> : null}
          {data && data.ocgs.totalCount > 0 ? (
            <>
              <GroupsTable
                rows={data.ocgs.edges.map((edge) => edge.node)}
                caption={`${countOf(data.ocgs.totalCount, 'group')}, with their disruptions by counted grade`}
                asAt={asAt}
              />
              <KeysetPager pageInfo={data.ocgs.pageInfo} what="groups" />
            </>
          ) : null}
        </div>
      </div>
    </Page>
  )
}
