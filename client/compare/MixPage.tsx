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
import { FiguresForm } from './FiguresForm.tsx'
import { mixDocument } from './mix/mixDocument.ts'
import { MixFigures } from './mix/MixFigures.tsx'
import { mixAddressWords, mixSearch } from './mix/mixSearch.ts'
import { SaveQuestion } from '../questions/SaveQuestion.tsx'
import '../measures/impact.css'

/** What the work of a unit, or of the network, is made of, beside what there is to be done. */
export function MixPage() {
  const search = mixSearch(useSearch({ strict: false }))
  const navigate = useNavigate()
  const { today } = useService()
  const [hasErrors, setHasErrors] = useState(false)
  const { unit, asAt, basis, fill, tables } = search
  const period = search.period ?? latestQuarterDue(today)
  const { data, error, askAgain } = useAnswer({ query: mixDocument, variables: { unit: unit ?? null, period, asAt: asAt ?? null, basis: basis ?? null, fillGaps: fill === 'yes' } })
  const result = data?.mix

  return (
    <Page title="The mix" hasErrors={hasErrors} trail={[{ text: 'Compare units', to: '/compare' }]}>
      <CompareNavigation here="mix" kept={{ period: search.period, asAt, basis: result?.__typename === 'Mix' ? result.basis : basis, fill }} />
      <FiguresForm
        shown={{ unit: unit ?? '', period, asAt, basis, fill }}
        unitLabel="Of"
        networkText="The network"
        basis={result?.__typename === 'Mix' ? result : null}
        refused={result?.__typename === 'Refusal' ? result.problems : []}
        onAttempt={setHasErrors}
        onChosen={(chosen, chosenUnit) => void navigate({ to: '/compare/mix', search: { tables, unit: chosenUnit || undefined, ...chosen } })}
      />
      {result?.__typename === 'Mix' && <SaveQuestion page="MIX" search={search} period={period} onAttempt={setHasErrors} />}
      <AddressNotice address={search} words={mixAddressWords} instead={`These are the figures ${shownInWords(search, latestQuarterDueInWords(today))}.`} />
      {!result && !error && <Loading what="the mix" />}
      {!result && error && <Failed error={error} askAgain={askAgain} />}
      {result?.__typename === 'Refusal' && <RefusalNotice refusal={result} />}
      {result?.__typename === 'Mix' && <MixFigures mix={result} asAt={asAt} />}
    </Page>
  )
}
