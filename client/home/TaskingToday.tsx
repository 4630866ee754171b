import { Link } from '@tanstack/react-router'
import type { TaskingTodayFragment } from '../graphql/generated/graphql.ts'
import { useService } from '../layout/viewer.ts'
import { countOf, numberInWords } from '../parts/numberInWords.ts'
import { CountTile } from './CountTile.tsx'
import { nextMeetingToday } from './nextMeetingToday.ts'

/** What tasking asks of the unit: when it meets, what it decided and nobody has done yet, and which requests wait. */
export function TaskingToday({ waiting }: { waiting: TaskingTodayFragment }) {
  const { today } = useService()
  const { next, openDecisions, overdueDecisions, requestsWaiting } = waiting
  const { short, note } = nextMeetingToday(waiting, today)
  return (
    <section aria-labelledby="tasking">
      <h2 className="govuk-heading-m" id="tasking">Tasking</h2>
      <ul className="lv-counts" aria-label="Tasking">
        <CountTile name="Next meeting" note={note}>
          {next ? <Link to="/tasking/$id" params={{ id: next.id }} className="lv-count__link">{short}</Link> : <Link to="/tasking" className="lv-count__link">{short}</Link>}
        </CountTile>
        <CountTile name="Decisions overdue" note={`of ${countOf(openDecisions, 'open decision')} of meetings`}>
          <Link to="/decisions" search={overdueDecisions > 0 ? { overdue: 'only' } : {}} className="lv-count__link">{numberInWords(overdueDecisions)}</Link>
        </CountTile>
        <CountTile name="Requests to decide" note="of forces, waiting or deferred">
          <Link to="/gateway" className="lv-count__link">{numberInWords(requestsWaiting)}</Link>
        </CountTile>
      </ul>
    </section>
  )
}
