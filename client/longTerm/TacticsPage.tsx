import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import type { EffectDimension } from '../graphql/generated/graphql.ts'
import { useAnswer } from '../graphql/useAnswer.ts'
import { Page } from '../layout/Page.tsx'
import { useService } from '../layout/viewer.ts'
import { ImpactNavigation } from '../measures/ImpactNavigation.tsx'
import { RefusalNotice } from '../measures/RefusalNotice.tsx'
import { AddressNotice } from '../parts/AddressNotice.tsx'
import { Failed } from '../parts/Failed.tsx'
import { Loading } from '../parts/Loading.tsx'
import { effectTableDocument } from './effectTableDocument.ts'
import { EffectTableFigures } from './EffectTableFigures.tsx'
import { lastingPeriod } from './lastingPeriod.ts'
import { tacticsAddressWords, tacticsSearch } from './lastingSearch.ts'
import { PlaceForm } from './PlaceForm.tsx'
import '../measures/impact.css'
import './longTerm.css'

const choices: readonly { by: EffectDimension; text: string }[] = [
  { by: 'TACTIC', text: 'By tactic' }, { by: 'THREAT', text: 'By threat' }, { by: 'GRADE', text: 'By grade' },
]

/** Which tactics last: what followed disruptions, by tactic, threat or grade. */
export function TacticsPage() {
  const search = tacticsSearch(useSearch({ strict: false }))
  const navigate = useNavigate()
  const [hasErrors, setHasErrors] = useState(false)
  const period = search.period ?? lastingPeriod(useService().today)
  const { unit = null, force = null, asAt = null, by: dimension = 'TACTIC' } = search
  const { data, error, askAgain } = useAnswer({ query: effectTableDocument, variables: { dimension, unit, force, period, asAt } })
  const result = data?.effectTable

  return (
    <Page title="Tactics" hasErrors={hasErrors} trail={[{ text: 'The network', to: '/impact/network' }]}>
      <ImpactNavigation here="tactics" unit={search.unit} asAt={search.asAt} />
      <PlaceForm
        shown={{ ...search, period }}
        refused={result?.__typename === 'Refusal' ? result.problems : []}
        onAttempt={setHasErrors}
        onChosen={(chosen) => void navigate({ to: '/impact/tactics', search: { ...search, unit: undefined, force: undefined, asAt: undefined, ...chosen } })}
      />
      <AddressNotice address={search} words={tacticsAddressWords} instead="The figures are shown without it." />
      <nav aria-label="Rows of the table">
        <ul className="lv-subnav">
          {choices.map(({ by, text }) => (
            <li key={by}>
              <Link to="/impact/tactics" search={{ ...search, by }} className="govuk-link" resetScroll={false} {...(by === dimension ? { 'aria-current': 'page' as const } : {})}>{text}</Link>
            </li>
          ))}
        </ul>
      </nav>
      {!result && !error && <Loading what="what lasted" />}
      {!result && error && <Failed error={error} askAgain={askAgain} />}
      {result?.__typename === 'Refusal' && <RefusalNotice refusal={result} />}
      {result?.__typename === 'EffectTable' && <EffectTableFigures effects={result} asAt={search.asAt} />}
    </Page>
  )
}
