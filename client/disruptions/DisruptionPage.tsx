import { getRouteApi, Link } from '@tanstack/react-router'
import { useQuery } from 'urql'
import { ArrivalNotice } from '../layout/ArrivalNotice.tsx'
import { Page } from '../layout/Page.tsx'
import { AddressNotice } from '../parts/AddressNotice.tsx'
import { AsAtBanner } from '../parts/AsAtBanner.tsx'
import { Empty } from '../parts/Empty.tsx'
import { Failed } from '../parts/Failed.tsx'
import { Loading } from '../parts/Loading.tsx'
import { disruptionDocument } from './disruptionDocument.ts'
import { DisruptionView } from './DisruptionView.tsx'
import { asAtAddressWords } from '../routing/asAtSearch.ts'

const route = getRouteApi('/disruption-records/disruptions/$reference')

/** One disruption: facts, outcomes, credit, grade and why, and its whole history. */
export function DisruptionPage() {
  const { reference } = route.useParams()
  const { asAt } = route.useSearch()
  const [{ data, error }, askAgain] = useQuery({
    query: disruptionDocument,
    variables: { reference, ...(asAt ? { asAt } : {}) },
  })
  return (
    <Page title={reference} caption="Disruption" trail={[{ text: 'Disruptions', to: '/disruptions' }]}>
      <ArrivalNotice />
      <AddressNotice address={{ asAt }} words={asAtAddressWords} instead="This is the record as it stands now." />
      {asAt ? (
        <AsAtBanner
          asAt={asAt}
          back={
            <Link to="/disruptions/$reference" params={{ reference }} search={{}} className="govuk-link">
              Show it as it stands now
            </Link>
          }
        />
      ) : null}
      {error ? <Failed error={error} askAgain={() => askAgain({ requestPolicy: 'network-only' })} /> : null}
      {!data && !error ? <Loading what={reference} /> : null}
      {data && !data.disruption ? (
        <Empty>
          There is no disruption {reference} that you may see{asAt ? ' as at that moment' : ''}. Check the reference.
        </Empty>
      ) : null}
      {data?.disruption ? <DisruptionView disruption={data.disruption} asAt={asAt} /> : null}
    </Page>
  )
}
