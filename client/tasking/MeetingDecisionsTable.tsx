import { Link } from '@tanstack/react-router'
import type { TaskingDecisionRowFragment } from '../graphql/generated/graphql.ts'
import { useService } from '../layout/viewer.ts'
import { Table } from '../parts/Table.tsx'
import type { Column } from '../parts/Table.tsx'
import { dayInWords } from '../periods/dayInWords.ts'
import { AboutWhat } from '../taskingDecisions/AboutWhat.tsx'
import { standingInWords } from '../taskingDecisions/decisionWords.ts'
import { MeetingLink } from '../taskingDecisions/MeetingLink.tsx'

interface MeetingDecisionsTableProps {
  caption: string
  decisions: readonly TaskingDecisionRowFragment[]
  /** Whether the meeting of each is told: they are of several. */
  ofMeetings?: boolean
  /** The day as at which they stand; today when not given. */
  day?: string | undefined
}

/** Decisions of meetings, each with what became of it. */
export function MeetingDecisionsTable({ caption, decisions, ofMeetings = false, day }: MeetingDecisionsTableProps) {
  const service = useService()
  const today = day ?? service.today
  const columns: Column<TaskingDecisionRowFragment>[] = [
    {
      key: 'decision', heading: 'What was decided', isRowHeading: true,
      cell: ({ id, decision }) => <Link to="/decisions/$id" params={{ id }} className="govuk-link">{decision}</Link>,
    },
    { key: 'about', heading: 'About', cell: (decision) => <AboutWhat decision={decision} /> },
    { key: 'owner', heading: 'Owner and day', cell: ({ owner, dueOn }) => (owner ? `${owner}${dueOn ? `, by ${dayInWords(dueOn)}` : ''}` : 'nothing to do') },
    {
      key: 'state', heading: 'What became of it',
      cell: (decision) => (decision.isOverdue ? <strong>{standingInWords(decision, today)}</strong> : standingInWords(decision, today)),
    },
    ...(ofMeetings ? [{ key: 'meeting', heading: 'Meeting', cell: ({ meeting }: TaskingDecisionRowFragment) => <MeetingLink meeting={meeting} /> }] : []),
  ]
  return <Table name={`Table: ${caption}`} caption={caption} isCaptionHidden columns={columns} rows={decisions} rowKey={({ id }) => id} />
}
