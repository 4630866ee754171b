import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useAnswer } from '../graphql/useAnswer.ts'
import { CompareNavigation } from '../layout/CompareNavigation.tsx'
import { Page } from '../layout/Page.tsx'
import { useService } from '../layout/viewer.ts'
import { RefusalNotice } from '../measures/RefusalNotice.tsx'
import { shownInWords } from '../measures/shownInWords.ts'
import { latestQuarterDue, latestQuarterDueInWords } from '../periods/financialQuarter.ts'
import { MakePack } from '../packs/MakePack.tsx'
import { packQuestion } from '../packs/packQuestion.ts'
import { AddressNotice } from '../parts/AddressNotice.tsx'
import { Failed } from '../parts/Failed.tsx'
import { Loading } from '../parts/Loading.tsx'
import { CompareFigures } from './CompareFigures.tsx'
import { CompareForm } from './CompareForm.tsx'
import { comparisonDocument } from './comparisonDocument.ts'
import { compareAddressWords, compareSearch } from './compareSearch.ts'
import { SaveQuestion } from '../questions/SaveQuestion.tsx'
import '../measures/impact.css'

/** Every unit beside the others, in geographic order: counts, rates, shares and what is missing. */
export function ComparePage() {
  const search = compareSearch(useSearch({ strict: false }))
  const navigate = useNavigate()
  const [hasErrors, setHasErrors] = useState(false)
  const { today } = useService()
  const period = search.period ?? latestQuarterDue(today)
  const { data, error, askAgain } = useAnswer({
    query: comparisonDocument,
    variables: { period, asAt: search.asAt ?? null, basis: search.basis ?? null, fillGaps: search.fill === 'yes', strand: search.strand ?? null },
  })
  const result = data?.unitComparison

  return (
    <Page title="Compare units" hasErrors={hasErrors} trail={[]}>
      <CompareNavigation here="compare" kept={{ ...search, basis: result?.__typename === 'UnitComparison' ? result.basis : search.basis }} />
      <CompareForm
        shown={{ ...search, period }}
        basis={result?.__typename === 'UnitComparison' ? result : null}
        refused={result?.__typename === 'Refusal' ? result.problems : []}
        onAttempt={setHasErrors}
        onChosen={(chosen) => void navigate({ to: '/compare', search: { tables: search.tables, sort: search.sort, order: search.order, ...chosen } })}
      />
      {result?.__typename === 'UnitComparison' && (
        <div className="lv-of-figures">
          <MakePack question={packQuestion({ ...search, period, basis: result.basis })} {...(search.strand ? { verb: 'Make board pack of all strands' } : {})} />
          <SaveQuestion page="COMPARE" search={search} period={period} onAttempt={setHasErrors} />
        </div>
      )}
      <AddressNotice address={search} words={compareAddressWords} instead={`These are the figures ${shownInWords(search, latestQuarterDueInWords(today))}.`} />
      {!result && !error && <Loading what="the comparison of units" />}
      {!result && error && <Failed error={error} askAgain={askAgain} />}
      {result?.__typename === 'Refusal' && <RefusalNotice refusal={result} />}
      {result?.__typename === 'UnitComparison' && <CompareFigures comparison={result} search={{ ...search, period }} />}
    </Page>
  )
}
