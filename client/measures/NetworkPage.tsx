import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useQuery } from 'urql'
import { Page } from '../layout/Page.tsx'
import { useService } from '../layout/viewer.ts'
import { AddressNotice } from '../parts/AddressNotice.tsx'
import { Failed } from '../parts/Failed.tsx'
import { Loading } from '../parts/Loading.tsx'
import { useDidItLast } from '../longTerm/useDidItLast.ts'
import { shownInWords } from './shownInWords.ts'
import { ImpactForm } from './ImpactForm.tsx'
import { ImpactNavigation } from './ImpactNavigation.tsx'
import { impactAddressWords, validateImpactSearch } from './impactSearch.ts'
import { networkImpactDocument } from './networkImpactDocument.ts'
import { NetworkFigures } from './NetworkFigures.tsx'
import { RefusalNotice } from './RefusalNotice.tsx'
import { yearToDate } from './yearToDate.ts'
import './impact.css'

/** All ten units side by side, on one scale. */
export function NetworkPage() {
  const search = validateImpactSearch(useSearch({ strict: false }))
  const navigate = useNavigate()
  const [hasErrors, setHasErrors] = useState(false)
  const period = search.period ?? yearToDate(useService().today)
  const [{ data, error, fetching }, askAgain] = useQuery({ query: networkImpactDocument, variables: { period, asAt: search.asAt ?? null, basis: search.basis ?? null, fillGaps: search.fill === 'yes' } })
  const lasting = useDidItLast({ unit: null, period, asAt: search.asAt })
  const result = data?.networkImpact

  return (
    <Page title="The network" hasErrors={hasErrors} trail={[]}>
      <ImpactNavigation here="network" asAt={search.asAt} />
      <ImpactForm
        shown={{ period, asAt: search.asAt, basis: search.basis, fill: search.fill }}
        basis={result?.__typename === 'NetworkImpact' ? result : null}
        refused={!fetching && result?.__typename === 'Refusal' ? result.problems : []}
        onAttempt={setHasErrors}
        onChosen={(chosen) => void navigate({ to: '/impact/network', search: { ...chosen, ...(search.tables ? { tables: search.tables } : {}) } })}
      />
      <AddressNotice address={search} words={impactAddressWords} instead={`These are the figures ${shownInWords(search)}.`} />
      {fetching && <Loading what="the figures of the network" />}
      {!fetching && error && <Failed error={error} askAgain={() => askAgain({ requestPolicy: 'network-only' })} />}
      {!fetching && result?.__typename === 'Refusal' && <RefusalNotice refusal={result} />}
      {!fetching && result?.__typename === 'NetworkImpact' && <NetworkFigures impact={result} asAt={search.asAt} lasting={lasting} />}
    </Page>
  )
}
