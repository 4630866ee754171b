import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useQuery } from 'urql'
import type { OutputFilter } from '../graphql/generated/graphql.ts'
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
import { onlyGiven } from '../routing/searchValues.ts'
import { knownCodes } from '../units/knownCodes.ts'
import { useReferenceLists } from '../units/referenceLists.ts'
import { outputChips } from './outputChips.ts'
import { OutputFilters } from './OutputFilters.tsx'
import { outputsDocument } from './outputsDocument.ts'
import { outputAddressWords, outputSearch } from './outputSearch.ts'
import { OutputsFound } from './OutputsFound.tsx'

const route = getRouteApi('/output-records/outputs')

export function OutputsPage() {
  const address = route.useSearch()
  const navigate = useNavigate()
  const viewer = useViewer()
  const { today } = useService()
  const [problems, setProblems] = useState<Problem[]>([])
  const { lists, periods, error: listsError } = useReferenceLists()
  const { search, isSure } = knownCodes(address, lists)
  const { kind, strand, threat, force, period, reference, asAt } = search
  const filter = onlyGiven({ kind, strand, threat, force, period, reference }) as OutputFilter
  const [{ data, error }, askAgain] = useQuery({
    query: outputsDocument,
    variables: { ...pageVariables(search), filter, ...(asAt ? { asAt } : {}) },
    // A code that no list has never gets to the API.
    pause: !isSure && !listsError,
  })

  function apply(fields: RawSearch) {
    const { raw, problems: found } = addressFromFields(fields, today)
    setProblems(found)
    if (found.length === 0) void navigate({ to: '/outputs', search: outputSearch(raw) })
  }

  return (
    <Page title="Prevent and protect" trail={[]} hasErrors={problems.length > 0}>
      {viewer.mayRecord ? (
        <Link to="/outputs/record" className="govuk-button">
          Record output
        </Link>
      ) : null}
      {asAt ? (
        <AsAtBanner
          asAt={asAt}
          back={
            <Link to="/outputs" search={{ ...search, asAt: undefined }} className="govuk-link">
              Show the list as it stands now
            </Link>
          }
        />
      ) : null}
      <AddressNotice address={address} search={search} words={outputAddressWords} instead="The list is shown without it." />
      <div className="lv-list">
        {lists && periods ? (
          <FilterPanel
            addressKey={JSON.stringify(search)}
            problems={problems}
            chips={outputChips(search, lists, periods).map(({ text, without }) => ({
              text,
              remove: () => void navigate({ to: '/outputs', search: without }),
            }))}
            onApply={apply}
            onClear={() => void navigate({ to: '/outputs', search: {} })}
          >
            <OutputFilters search={search} lists={lists} periods={periods} unitCode={viewer.unit?.code} problems={problems} />
          </FilterPanel>
        ) : (
          <div>{listsError ? <Failed error={listsError} /> : <Loading what="the filters" />}</div>
        )}
        <div>
          {error ? <Failed error={error} askAgain={() => askAgain({ requestPolicy: 'network-only' })} /> : null}
          {!data && !error ? <Loading what="outputs" /> : null}
          {data && !error ? <OutputsFound found={data.outputs} asAt={asAt} /> : null}
        </div>
      </div>
    </Page>
  )
}
