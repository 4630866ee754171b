import { Link } from '@tanstack/react-router'
import type { TaskingDecisionRowFragment } from '../graphql/generated/graphql.ts'
import { useService } from '../layout/viewer.ts'
import { Table } from '../parts/Table.tsx'
import type { Column } from '../parts/Table.tsx'
import { dayInWords } from '../periods/dayInWords.ts'
import { londonDay } from '../periods/londonMoment.ts'
import { AboutWhat } from './AboutWhat.tsx'
import { DecisionState } from './DecisionState.tsx'
import { decisionLabels } from './decisionWords.ts'
import { MeetingLink } from './MeetingLink.tsx'

interface DecisionsTableProps {
  caption: string
  decisions: readonly TaskingDecisionRowFragment[]
  /** Said where there is none. */
  none: string
  /** What all of them have in common, which is not told of each: what they are about, or the meeting that made them. */
  shared?: 'about' | 'meeting'
  /** The moment as at which they stand; now when not given. */
  asAt?: string | null | undefined
}

/** What tasking meetings decided: about what, who does what by when, what became of it, and in which meeting; as the list of decisions tells it. */
export function DecisionsTable({ caption, decisions, none, shared, asAt }: DecisionsTableProps) {
  const service = useService()
  const today = asAt ? londonDay(asAt) : service.today
  if (decisions.length === 0) return <p className="govuk-body">{none}</p>
  const columns: Column<TaskingDecisionRowFragment>[] = [
    {
      key: 'decision', heading: decisionLabels.decision, isRowHeading: true,
      cell: ({ id, decision }) => <Link to="/decisions/$id" params={{ id }} className="govuk-link">{decision}</Link>,
    },
    // Second, so that it stands in sight on a narrow screen too.
    { key: 'state', heading: decisionLabels.state, cell: (decision) => <DecisionState decision={decision} today={today} /> },
    { key: 'about', heading: 'About', cell: (decision) => <AboutWhat decision={decision} /> },
    { key: 'owner', heading: decisionLabels.owner, cell: ({ owner }) => owner ?? 'nothing to do' },
    { key: 'due', heading: 'By', cell: ({ dueOn }) => <span className="lv-nowrap">{dueOn ? dayInWords(dueOn) : 'nothing to do'}</span> },
    { key: 'meeting', heading: 'Meeting', cell: ({ meeting }) => <MeetingLink meeting={meeting} isDayOnly /> },
  ]
  return <Table name={`Table: ${caption}`} caption={caption} isCaptionHidden columns={columns.filter(({ key }) => key !== shared)} rows={decisions} rowKey={({ id }) => id} />
}
