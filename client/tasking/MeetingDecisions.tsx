import { Link } from '@tanstack/react-router'
import type { TaskingDecisionRowFragment } from '../graphql/generated/graphql.ts'
import { useService } from '../layout/viewer.ts'
import { dayInWords } from '../periods/dayInWords.ts'
import { outcomeInWords } from '../taskingDecisions/decisionWords.ts'

/** What a meeting decided about one thing, closely set; nothing where it decided nothing. */
export function MeetingDecisions({ decisions }: { decisions: readonly TaskingDecisionRowFragment[] }) {
  const { today } = useService()
  if (decisions.length === 0) return null
  return (
    <ul className="lv-meeting__lines">
      {decisions.map((decision) => (
        <li key={decision.id}>
          <Link to="/decisions/$id" params={{ id: decision.id }} className="govuk-link">{decision.decision}</Link>
          {decision.owner ? ` ${decision.owner}${decision.dueOn ? `, by ${dayInWords(decision.dueOn)}` : ''}.` : ''} {outcomeInWords(decision, today)}
        </li>
      ))}
    </ul>
  )
}
