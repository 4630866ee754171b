import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useAnswer } from '../graphql/useAnswer.ts'
import { CompareNavigation } from '../layout/CompareNavigation.tsx'
import { Page } from '../layout/Page.tsx'
import { useService } from '../layout/viewer.ts'
import { RefusalNotice } from '../measures/RefusalNotice.tsx'
import { shownInWords } from '../measures/shownInWords.ts'
import { latestQuarterDue, latestQuarterDueInWords } from '../periods/financialQuarter.ts'
import { AddressNotice } from '../parts/AddressNotice.tsx'
import { Failed } from '../parts/Failed.tsx'
import { Loading } from '../parts/Loading.tsx'
import { measureAddressWords, measureSearch } from './compareSearch.ts'
import { definitionsDocument } from './definitionsDocument.ts'
import { measureDocument } from './measureDocument.ts'
import { MeasureFigures } from './MeasureFigures.tsx'
import { MeasureForm } from './MeasureForm.tsx'
import { SaveQuestion } from '../questions/SaveQuestion.tsx'
import '../measures/impact.css'

/** Shown where the address names none. */
const firstMeasure = 'GROSS_PER_MILLION_RESIDENTS'

/** One measure of every unit as a funnel plot: do they differ by more than chance explains? */
export function MeasurePage() {
  const search = measureSearch(useSearch({ strict: false }))
  const navigate = useNavigate()
  const [hasErrors, setHasErrors] = useState(false)
  const { today } = useService()
  const period = search.period ?? latestQuarterDue(today)
  const measure = search.measure ?? firstMeasure
  const { data: listed } = useAnswer({ query: definitionsDocument })
  const { data, error, askAgain } = useAnswer({
    query: measureDocument,
    variables: { measure, period, asAt: search.asAt ?? null, basis: search.basis ?? null, fillGaps: search.fill === 'yes', strand: search.strand ?? null },
  })
  const result = data?.unitComparison
  const name = listed?.measureDefinitions.find(({ code }) => code === measure)?.name

  return (
    <Page title={name ?? 'One measure'} {...(name ? { caption: 'One measure' } : {})} hasErrors={hasErrors} trail={[{ text: 'Compare units', to: '/compare' }]}>
      <CompareNavigation here="measure" kept={{ ...search, basis: result?.__typename === 'UnitComparison' ? result.basis : search.basis }} />
      <MeasureForm
        shown={{ ...search, measure, period }}
        definitions={listed?.measureDefinitions ?? []}
        basis={result?.__typename === 'UnitComparison' ? result : null}
        refused={result?.__typename === 'Refusal' ? result.problems : []}
        onAttempt={setHasErrors}
        onChosen={(chosen) => void navigate({ to: '/compare/measure', search: { tables: search.tables, adjusted: search.adjusted, ...chosen } })}
      />
      {result?.__typename === 'UnitComparison' && result.measures.length > 0 && <SaveQuestion page="MEASURE" search={{ ...search, measure }} period={period} onAttempt={setHasErrors} />}
      <AddressNotice address={search} words={measureAddressWords} instead={`These are the figures ${shownInWords(search, latestQuarterDueInWords(today))}.`} />
      {!result && !error && <Loading what="the comparison of units" />}
      {!result && error && <Failed error={error} askAgain={askAgain} />}
      {result?.__typename === 'Refusal' && <RefusalNotice refusal={result} />}
      {result?.__typename === 'UnitComparison' && <MeasureFigures comparison={result} search={{ ...search, period }} />}
    </Page>
  )
}
