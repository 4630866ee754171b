import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useAnswer } from '../graphql/useAnswer.ts'
import { Page } from '../layout/Page.tsx'
import { useService } from '../layout/viewer.ts'
import { ImpactNavigation } from '../measures/ImpactNavigation.tsx'
import { RefusalNotice } from '../measures/RefusalNotice.tsx'
import { AddressNotice } from '../parts/AddressNotice.tsx'
import { Failed } from '../parts/Failed.tsx'
import { Loading } from '../parts/Loading.tsx'
import { lastingDocument } from './lastingDocument.ts'
import { LastingFigures } from './LastingFigures.tsx'
import { lastingPeriod } from './lastingPeriod.ts'
import { lastingAddressWords, lastingSearch } from './lastingSearch.ts'
import { PlaceForm } from './PlaceForm.tsx'
import '../measures/impact.css'
import './longTerm.css'

/** Does it last? Time to recovery, reactivation and durability of a unit, a force or the network. */
export function LastingPage() {
  const search = lastingSearch(useSearch({ strict: false }))
  const navigate = useNavigate()
  const [hasErrors, setHasErrors] = useState(false)
  const period = search.period ?? lastingPeriod(useService().today)
  const { unit = null, force = null, asAt = null } = search
  const { data, error, askAgain } = useAnswer({ query: lastingDocument, variables: { unit, force, period, asAt } })
  const result = data?.longTermImpact

  return (
    <Page title="Does it last?" hasErrors={hasErrors} trail={[{ text: 'The network', to: '/impact/network' }]}>
      <ImpactNavigation here="lasting" unit={search.unit} asAt={search.asAt} />
      <PlaceForm
        shown={{ ...search, period }}
        refused={result?.__typename === 'Refusal' ? result.problems : []}
        onAttempt={setHasErrors}
        onChosen={(chosen) => void navigate({ to: '/impact/lasting', search: { ...search, unit: undefined, force: undefined, asAt: undefined, ...chosen } })}
      />
      <AddressNotice address={search} words={lastingAddressWords} instead="The figures are shown without it." />
      {!result && !error && <Loading what="what lasted" />}
      {!result && error && <Failed error={error} askAgain={askAgain} />}
      {result?.__typename === 'Refusal' && <RefusalNotice refusal={result} />}
      {result?.__typename === 'LongTermImpact' && <LastingFigures impact={result} search={{ ...search, period }} />}
    </Page>
  )
}
