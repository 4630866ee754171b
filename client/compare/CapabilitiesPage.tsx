import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useAnswer } from '../graphql/useAnswer.ts'
import { CompareNavigation } from '../layout/CompareNavigation.tsx'
import { Page } from '../layout/Page.tsx'
import { useService, useViewer } from '../layout/viewer.ts'
import { RefusalNotice } from '../measures/RefusalNotice.tsx'
import { yearToDate } from '../measures/yearToDate.ts'
import { AddressNotice } from '../parts/AddressNotice.tsx'
import { Failed } from '../parts/Failed.tsx'
import { Loading } from '../parts/Loading.tsx'
import { FiguresForm } from './FiguresForm.tsx'
import { capabilitiesDocument } from './means/capabilitiesDocument.ts'
import { capabilitiesAddressWords, capabilitiesSearch } from './means/capabilitiesSearch.ts'
import { MeansFigures } from './means/MeansFigures.tsx'
import { SaveQuestion } from '../questions/SaveQuestion.tsx'
import '../measures/impact.css'

/** What units have to work with, as their returns state it: capabilities, staff and budget. */
export function CapabilitiesPage() {
  const search = capabilitiesSearch(useSearch({ strict: false }))
  const navigate = useNavigate()
  const viewer = useViewer()
  const { today } = useService()
  const [hasErrors, setHasErrors] = useState(false)
  const { unit, asAt, basis, tables } = search
  const period = search.period ?? yearToDate(today)
  const { data, error, askAgain } = useAnswer({ query: capabilitiesDocument, variables: { period, asAt: asAt ?? null, basis: basis ?? null } })
  const result = data?.capabilitiesAndMeans
  // A unit that is not there is left out: the figures are of all units, so the API has nothing to refuse.
  const isUnknown = unit !== undefined && result?.__typename === 'CapabilitiesAndMeans' && !result.units.some((each) => each.unit.code === unit)
  const known = isUnknown ? { ...search, unit: undefined } : search

  return (
    <Page title="Capabilities and means" hasErrors={hasErrors} trail={[{ text: 'Compare units', to: '/compare' }]}>
      <CompareNavigation here="capabilities" kept={{ period: search.period, asAt, basis: result?.__typename === 'CapabilitiesAndMeans' ? result.basis : basis }} />
      <FiguresForm
        shown={{ unit: known.unit ?? viewer.unit?.code ?? '', period, asAt, basis }}
        unitLabel="One unit over time"
        takesMonths
        isOfAllUnits
        hasFill={false}
        basis={result?.__typename === 'CapabilitiesAndMeans' ? result : null}
        refused={result?.__typename === 'Refusal' ? result.problems : []}
        onAttempt={setHasErrors}
        onChosen={(chosen, chosenUnit) => void navigate({ to: '/compare/capabilities', search: { tables, unit: chosenUnit || undefined, ...chosen } })}
      />
      {result?.__typename === 'CapabilitiesAndMeans' && <SaveQuestion page="CAPABILITIES" search={known} period={period} onAttempt={setHasErrors} />}
      <AddressNotice address={search} search={known} words={capabilitiesAddressWords} instead="The figures are shown without it." />
      {!result && !error && <Loading what="capabilities and means" />}
      {!result && error && <Failed error={error} askAgain={askAgain} />}
      {result?.__typename === 'Refusal' && <RefusalNotice refusal={result} />}
      {result?.__typename === 'CapabilitiesAndMeans' && <MeansFigures means={result} unit={known.unit} />}
    </Page>
  )
}
