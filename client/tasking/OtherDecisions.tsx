import { Link } from '@tanstack/react-router'
import { DecisionsTable } from '../taskingDecisions/DecisionsTable.tsx'
import type { ShownMeeting } from './shownMeeting.ts'

/** What this meeting decided that stands at no group and no request of its page. */
export function OtherDecisions({ meeting }: { meeting: ShownMeeting }) {
  const { id, state, decisions, requests, mayCorrect, isWithdrawn } = meeting
  const others = decisions.filter(({ ocg, request }) => !ocg && !requests.some((shown) => shown.id === request?.id))
  if (state === 'PLANNED' && others.length === 0) return null
  return (
    <section aria-labelledby="others">
      <h2 className="govuk-heading-m" id="others">Other decisions of this meeting</h2>
      <DecisionsTable caption="Other decisions of this meeting" decisions={others} none="None is recorded." shared="meeting" />
      {mayCorrect && !isWithdrawn && state === 'HELD' ? (
        <p className="govuk-body lv-meeting__actions">
          <Link to="/tasking/$id/decisions/record" params={{ id }} className="govuk-link">Record a decision that is about no group on the list</Link>
        </p>
      ) : null}
    </section>
  )
}
