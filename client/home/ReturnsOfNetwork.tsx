import { Link } from '@tanstack/react-router'
import { useAnswer } from '../graphql/useAnswer.ts'
import { useService } from '../layout/viewer.ts'
import { Failed } from '../parts/Failed.tsx'
import { Loading } from '../parts/Loading.tsx'
import { numberInWords } from '../parts/numberInWords.ts'
import { holdReturns } from '../returns/ownReturnsDocument.ts'
import { CountTile } from './CountTile.tsx'
import { firstPeriodOfAll } from './firstPeriodOfAll.ts'
import { returnsOfNetworkDocument } from './returnsTodayDocument.ts'

/** For the centre: what waits on the desk. */
export function ReturnsOfNetwork() {
  const { data, error, askAgain } = useAnswer({ query: returnsOfNetworkDocument, context: holdReturns })
  const { today } = useService()
  const from = data ? firstPeriodOfAll(data.returnDefinitions, today) : undefined
  return (
    <section aria-labelledby="returns">
      <h2 className="govuk-heading-m" id="returns">Returns</h2>
      {error ? <Failed error={error} askAgain={askAgain} /> : null}
      {!data && !error ? <Loading what="what waits on the desk" /> : null}
      {data ? (
        <ul className="lv-counts" aria-label="Returns">
          <CountTile name="To accept" note="returns that were sent and wait">
            <Link to="/returns" search={{ from, states: ['SUBMITTED'] }} className="lv-count__link">{numberInWords(data.returnsToday.toAccept)}</Link>
          </CountTile>
          <CountTile name="Late" note="returns whose day has passed and that are not sent">
            <Link to="/returns" search={{ from, lateness: ['LATE'], unsent: 'only' }} className="lv-count__link">{numberInWords(data.returnsToday.overdue)}</Link>
          </CountTile>
        </ul>
      ) : null}
      <p className="govuk-body"><Link to="/returns" className="govuk-link">The desk: every unit’s returns</Link></p>
    </section>
  )
}

/** For the board and the criteria owner: what was published of returns. */
export function PublishedReturns() {
  return (
    <section aria-labelledby="returns">
      <h2 className="govuk-heading-m" id="returns">Returns</h2>
      <p className="govuk-body"><Link to="/editions" className="govuk-link">Editions: what was published of units’ returns</Link></p>
      <p className="govuk-body"><Link to="/corrections" className="govuk-link">Corrections of published figures</Link></p>
    </section>
  )
}
