import { getRouteApi, Link } from '@tanstack/react-router'
import { useQuery } from 'urql'
import { ArrivalNotice } from '../layout/ArrivalNotice.tsx'
import { Page } from '../layout/Page.tsx'
import { useViewer } from '../layout/viewer.ts'
import { AddressNotice } from '../parts/AddressNotice.tsx'
import { Empty } from '../parts/Empty.tsx'
import { Failed } from '../parts/Failed.tsx'
import { Loading } from '../parts/Loading.tsx'
import { programmesTrail } from './programmeAddress.ts'
import { programmesDocument } from './programmesDocument.ts'
import { programmesAddressWords } from './programmeSearch.ts'
import { ProgrammesTable } from './ProgrammesTable.tsx'

/** The API gives no more. */
const mostProgrammes = 200

const route = getRouteApi('/programme-records/outputs/programmes')

/** A unit's programmes, each with what its latest year reached, heard back and changed. */
export function ProgrammesPage() {
  const search = route.useSearch()
  const viewer = useViewer()
  const isWithdrawnShown = search.withdrawn === 'shown'
  const [{ data, error }, askAgain] = useQuery({ query: programmesDocument, variables: { includeWithdrawn: isWithdrawnShown } })
  const programmes = data?.programmes
  return (
    <Page title="Programmes" trail={programmesTrail.slice(0, 1)}>
      <ArrivalNotice />
      <AddressNotice address={search} words={programmesAddressWords} instead="The list is shown without it." />
      <p className="govuk-body">
        A programme groups the outputs of several years: how many people were reached, how many answered, and what changed among those who answered.
        Reach is not effect.
      </p>
      {viewer.mayRecord ? (
        <Link to="/outputs/programmes/record" className="govuk-button">
          Record programme
        </Link>
      ) : null}
      {error ? <Failed error={error} askAgain={() => askAgain({ requestPolicy: 'network-only' })} /> : null}
      {!programmes && !error ? <Loading what="programmes" /> : null}
      {programmes?.length === 0 ? <Empty>No programme is recorded{isWithdrawnShown ? '' : ', or all are withdrawn'}.</Empty> : null}
      {programmes && programmes.length > 0 ? <ProgrammesTable programmes={programmes} /> : null}
      {programmes?.length === mostProgrammes ? <p className="govuk-body">Only the first {mostProgrammes} by name are shown.</p> : null}
      <p className="govuk-body">
        <Link to="/outputs/programmes" search={{ withdrawn: isWithdrawnShown ? undefined : 'shown' }} className="govuk-link">
          {isWithdrawnShown ? 'Leave out withdrawn programmes' : 'Show withdrawn programmes too'}
        </Link>
      </p>
    </Page>
  )
}
