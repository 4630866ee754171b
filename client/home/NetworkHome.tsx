import { Link } from '@tanstack/react-router'
import { useQuery } from 'urql'
import { useService, useViewer } from '../layout/viewer.ts'
import { HeadlineTiles } from '../measures/HeadlineTiles.tsx'
import { yearToDate } from '../measures/yearToDate.ts'
import { LatestPack } from '../packs/LatestPack.tsx'
import { Empty } from '../parts/Empty.tsx'
import { Failed } from '../parts/Failed.tsx'
import { Loading } from '../parts/Loading.tsx'
import { isOfCentre } from '../returns/returnRoles.ts'
import { FiguresBasis } from './FiguresBasis.tsx'
import { networkHomeDocument } from './homeDocument.ts'
import { PublishedReturns, ReturnsOfNetwork } from './ReturnsOfNetwork.tsx'

/** For board and centre: the network's headline; no unit's records are open to them. */
export function NetworkHome() {
  const { today } = useService()
  const period = yearToDate(today)
  const [{ data, error }, askAgain] = useQuery({ query: networkHomeDocument, variables: { period } })
  const impact = data?.networkImpact
  return (
    <>
      {isOfCentre(useViewer()) ? <ReturnsOfNetwork /> : <PublishedReturns />}
      {error ? <Failed error={error} askAgain={() => askAgain({ requestPolicy: 'network-only' })} /> : null}
      {!data && !error ? <Loading what="the figures of the network" /> : null}
      {impact?.__typename === 'Refusal' ? <Empty>{impact.message}</Empty> : null}
      {impact?.__typename === 'NetworkImpact' ? (
        <>
          <h2 className="govuk-heading-m">{impact.period.inWords}</h2>
          <HeadlineTiles headline={impact.headline} opens={null} hasSupported={false} />
          <FiguresBasis basisInWords={impact.basisInWords} returnsInWords={impact.returnsInWords} asAt={impact.asAt} />
          <p className="govuk-body">
            <Link to="/impact/network" search={{ period: impact.period.code }} className="govuk-link">
              The network, unit by unit
            </Link>
          </p>
        </>
      ) : null}
      <LatestPack />
    </>
  )
}
