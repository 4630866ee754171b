import { Link } from '@tanstack/react-router'
import { useQuery } from 'urql'
import { LookAgain } from '../checkBacks/LookAgain.tsx'
import { DisruptionsTable } from '../disruptions/DisruptionsTable.tsx'
import { useService } from '../layout/viewer.ts'
import type { Viewer } from '../layout/viewer.ts'
import { HeadlineTiles } from '../measures/HeadlineTiles.tsx'
import { yearToDate } from '../measures/yearToDate.ts'
import { Empty } from '../parts/Empty.tsx'
import { Failed } from '../parts/Failed.tsx'
import { Loading } from '../parts/Loading.tsx'
import { FiguresBasis } from './FiguresBasis.tsx'
import { heldDrafts } from './heldDrafts.ts'
import { unitHomeDocument } from './homeDocument.ts'
import { QualityOfRecords } from './QualityOfRecords.tsx'
import { ReturnsToday } from './ReturnsToday.tsx'
import { TaskingToday } from './TaskingToday.tsx'
import { YourDrafts } from './YourDrafts.tsx'

/** For the people of a unit: record, go on with a draft, how the year goes, what could be known better, what was recorded or corrected last. */
export function UnitHome({ viewer, unit }: { viewer: Viewer; unit: NonNullable<Viewer['unit']> }) {
  const { today } = useService()
  const period = yearToDate(today)
  const [{ data, error }, askAgain] = useQuery({
    query: unitHomeDocument,
    variables: { unit: unit.code, period, mayRecord: viewer.mayRecord },
    context: answeredBy,
  })
  const impact = data?.unitImpact
  return (
    <>
      {viewer.mayRecord ? (
        <div className="lv-actions">
          <Link to="/disruptions/record" className="govuk-button">
            Record disruption
          </Link>
          <Link to="/outputs/record" className="govuk-button govuk-button--secondary">
            Record output
          </Link>
          <Link to="/groups/record" className="govuk-button govuk-button--secondary">
            Record group
          </Link>
        </div>
      ) : null}
      {data?.drafts ? <YourDrafts drafts={data.drafts} /> : null}
      <ReturnsToday unit={unit.code} />
      <LookAgain />
      {data?.taskingWaiting ? <TaskingToday waiting={data.taskingWaiting} /> : null}
      {error ? <Failed error={error} askAgain={() => askAgain({ requestPolicy: 'network-only' })} /> : null}
      {!data && !error ? <Loading what={`the figures of ${unit.code}`} /> : null}
      {impact?.__typename === 'Refusal' ? <Empty>{impact.message}</Empty> : null}
      {impact?.__typename === 'UnitImpact' ? (
        <>
          <h2 className="govuk-heading-m">{impact.period.inWords}</h2>
          <HeadlineTiles
            headline={impact.headline}
            opens={impact.mayOpenRecords ? { period: impact.period.code } : null}
            hasSupported
          />
          <FiguresBasis basisInWords={impact.basisInWords} returnsInWords={impact.returnsInWords} asAt={impact.asAt} />
          <p className="govuk-body">
            <Link to="/impact/unit/$unit" params={{ unit: unit.code }} search={{ period: impact.period.code }} className="govuk-link">
              Impact of {unit.code}, {impact.period.inWords.toLowerCase()}
            </Link>
          </p>
        </>
      ) : null}
      <QualityOfRecords />
      {data ? (
        <>
          <h2 className="govuk-heading-m">Recorded or corrected last</h2>
          {data.disruptions.totalCount === 0 ? (
            <Empty>Nothing is recorded yet.</Empty>
          ) : (
            <DisruptionsTable
              rows={data.disruptions.edges.map((edge) => edge.node)}
              caption="Disruptions in the order of their latest versions, the last first"
            />
          )}
        </>
      ) : null}
    </>
  )
}

/** Asked again when what tasking asks changed as well, though nothing of it was there before. */
const answeredBy = { additionalTypenames: [...heldDrafts.additionalTypenames, 'TaskingMeeting', 'TaskingDecision', 'GatewayRequest'] }
