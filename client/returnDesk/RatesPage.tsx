import { useNavigate, useSearch } from '@tanstack/react-router'
import { useAnswer } from '../graphql/useAnswer.ts'
import { Page } from '../layout/Page.tsx'
import { ReturnsNavigation } from '../layout/ReturnsNavigation.tsx'
import { useViewer } from '../layout/viewer.ts'
import { AddressNotice } from '../parts/AddressNotice.tsx'
import { Empty } from '../parts/Empty.tsx'
import { Failed } from '../parts/Failed.tsx'
import { Loading } from '../parts/Loading.tsx'
import { returnsCrumb } from '../returns/returnAddress.ts'
import { ratesDocument } from './ratesDocument.ts'
import { RatesFigures } from './RatesFigures.tsx'
import { RatesForm } from './RatesForm.tsx'
import { ratesAddressWords, ratesSearch } from './ratesSearch.ts'

/** How reporting went: what was due, received, on time and accepted. A unit sees its own side only. */
export function RatesPage() {
  const search = ratesSearch(useSearch({ strict: false }))
  const { unit } = useViewer()
  const navigate = useNavigate()
  const { data, error, askAgain } = useAnswer({ query: ratesDocument, variables: { from: search.from ?? null, to: search.to ?? null } })
  const answer = data?.reportingRates
  return (
    <Page title={unit ? `Reporting rates of ${unit.code}` : 'Reporting rates'} trail={[returnsCrumb]}>
      <ReturnsNavigation here="rates" />
      <AddressNotice address={search} words={ratesAddressWords} instead="These are the rates without it." />
      <RatesForm
        search={search}
        periods={answer?.__typename === 'ReportingRates' ? answer.periods : []}
        onChosen={(chosen) => void navigate({ to: '.', search: { ...search, ...chosen } as never, resetScroll: false })}
      />
      {error ? <Failed error={error} askAgain={askAgain} /> : null}
      {!data && !error ? <Loading what="the reporting rates" /> : null}
      {answer?.__typename === 'Refusal' ? <Empty>{answer.message}</Empty> : null}
      {data && answer?.__typename === 'ReportingRates' ? <RatesFigures rates={answer} asAt={data.service.now} /> : null}
    </Page>
  )
}
