import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useQuery } from 'urql'
import { Page } from '../layout/Page.tsx'
import { useService, useViewer } from '../layout/viewer.ts'
import { AddressNotice } from '../parts/AddressNotice.tsx'
import { Failed } from '../parts/Failed.tsx'
import { Loading } from '../parts/Loading.tsx'
import { useDidItLast } from '../longTerm/useDidItLast.ts'
import { shownInWords } from './shownInWords.ts'
import { ImpactForm } from './ImpactForm.tsx'
import { ImpactNavigation } from './ImpactNavigation.tsx'
import { impactAddressWords, validateImpactSearch } from './impactSearch.ts'
import { RefusalNotice } from './RefusalNotice.tsx'
import { unitImpactDocument } from './unitImpactDocument.ts'
import { UnitImpactFigures } from './UnitImpactFigures.tsx'
import { yearToDate } from './yearToDate.ts'
import './impact.css'

/** One unit's cumulative impact in a period. */
export function UnitImpactPage() {
  const { unit = '' } = useParams({ strict: false })
  const search = validateImpactSearch(useSearch({ strict: false }))
  const viewer = useViewer()
  const navigate = useNavigate()
  const [hasErrors, setHasErrors] = useState(false)
  const period = search.period ?? yearToDate(useService().today)
  const [{ data, error, fetching }, askAgain] = useQuery({ query: unitImpactDocument, variables: { unit, period, asAt: search.asAt ?? null, basis: search.basis ?? null, fillGaps: search.fill === 'yes' } })
  const lasting = useDidItLast({ unit, period, asAt: search.asAt })
  const result = data?.unitImpact

  return (
    <Page title={`Impact of ${unit}`} hasErrors={hasErrors} trail={[{ text: 'The network', to: '/impact/network' }]}>
      <ImpactNavigation here="unit" unit={unit} asAt={search.asAt} />
      <ImpactForm
        unit={unit}
        hasUnits={viewer.maySeeAggregates}
        shown={{ period, asAt: search.asAt, basis: search.basis, fill: search.fill }}
        basis={result?.__typename === 'UnitImpact' ? result : null}
        refused={!fetching && result?.__typename === 'Refusal' ? result.problems : []}
        onAttempt={setHasErrors}
        onChosen={(chosen, chosenUnit) => void navigate({
          to: '/impact/unit/$unit', params: { unit: chosenUnit }, search: { ...chosen, ...(search.tables ? { tables: search.tables } : {}) },
        })}
      />
      <AddressNotice address={search} words={impactAddressWords} instead={`These are the figures ${shownInWords(search)}.`} />
      {fetching && <Loading what={`the figures of ${unit}`} />}
      {!fetching && error && <Failed error={error} askAgain={() => askAgain({ requestPolicy: 'network-only' })} />}
      {!fetching && result?.__typename === 'Refusal' && <RefusalNotice refusal={result} />}
      {!fetching && result?.__typename === 'UnitImpact' && <UnitImpactFigures impact={result} asAt={search.asAt} lasting={lasting} />}
    </Page>
  )
}
