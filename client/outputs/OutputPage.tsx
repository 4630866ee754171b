import { getRouteApi, Link } from '@tanstack/react-router'
import { useQuery } from 'urql'
import { ArrivalNotice } from '../layout/ArrivalNotice.tsx'
import { Page } from '../layout/Page.tsx'
import { AddressNotice } from '../parts/AddressNotice.tsx'
import { AsAtBanner } from '../parts/AsAtBanner.tsx'
import { Empty } from '../parts/Empty.tsx'
import { Failed } from '../parts/Failed.tsx'
import { Loading } from '../parts/Loading.tsx'
import { outputDocument } from './outputDocument.ts'
import { OutputView } from './OutputView.tsx'
import { asAtAddressWords } from '../routing/asAtSearch.ts'

const route = getRouteApi('/output-records/outputs/$reference')

/** One output: what was done, for whom, and what its questionnaire says. */
export function OutputPage() {
  const { reference } = route.useParams()
  const { asAt } = route.useSearch()
  const [{ data, error }, askAgain] = useQuery({ query: outputDocument, variables: { reference, ...(asAt ? { asAt } : {}) } })
  const output = data?.output
  return (
    <Page title={output?.title ?? reference} caption={reference} trail={[{ text: 'Prevent and protect', to: '/outputs' }]}>
      <ArrivalNotice />
      <AddressNotice address={{ asAt }} words={asAtAddressWords} instead="This is the record as it stands now." />
      {asAt ? (
        <AsAtBanner
          asAt={asAt}
          back={
            <Link to="/outputs/$reference" params={{ reference }} search={{}} className="govuk-link">
              Show it as it stands now
            </Link>
          }
        />
      ) : null}
      {error ? <Failed error={error} askAgain={() => askAgain({ requestPolicy: 'network-only' })} /> : null}
      {!data && !error ? <Loading what={reference} /> : null}
      {data && !output ? <Empty>There is no output {reference} that you may see{asAt ? ' as at that moment' : ''}.</Empty> : null}
      {output ? <OutputView output={output} asAt={asAt} /> : null}
    </Page>
  )
}
