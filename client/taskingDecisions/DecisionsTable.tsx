import { Link } from '@tanstack/react-router'
import type { TaskingDecisionRowFragment } from '../graphql/generated/graphql.ts'
import { useService } from '../layout/viewer.ts'
import { Empty } from '../parts/Empty.tsx'
import { Table } from '../parts/Table.tsx'
import { dayInWords } from '../periods/dayInWords.ts'
import { londonDay } from '../periods/londonMoment.ts'
import { decisionLabels, standingInWords } from './decisionWords.ts'
import { MeetingLink } from './MeetingLink.tsx'

interface DecisionsTableProps {
  /** Of the region that scrolls. */
  name: string
  caption: string
  decisions: readonly TaskingDecisionRowFragment[]
  /** Said where there is none. */
  none: string
  /** The moment as at which the page stands; now when not given. */
  asAt?: string | undefined
}

/** What tasking meetings decided about one thing: in which meeting, who does what by when, and what became of it. */
export function DecisionsTable({ name, caption, decisions, none, asAt }: DecisionsTableProps) {
  const service = useService()
  const today = asAt ? londonDay(asAt) : service.today
  if (decisions.length === 0) return <Empty>{none}</Empty>
  return (
    <Table
      name={name}
      caption={caption}
      isCaptionHidden
      rows={decisions}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'decision', heading: decisionLabels.decision, isRowHeading: true,
          cell: ({ id, decision }) => <Link to="/decisions/$id" params={{ id }} className="govuk-link">{decision}</Link>,
        },
        { key: 'meeting', heading: 'Meeting', cell: ({ meeting }) => <MeetingLink meeting={meeting} isDayOnly /> },
        { key: 'owner', heading: decisionLabels.owner, cell: ({ owner }) => owner ?? 'nothing to do' },
        { key: 'dueOn', heading: 'By', cell: ({ dueOn }) => (dueOn ? dayInWords(dueOn) : 'nothing to do') },
        { key: 'state', heading: decisionLabels.state, cell: (one) => (one.isOverdue ? <strong>{standingInWords(one, today)}</strong> : standingInWords(one, today)) },
      ]}
    />
  )
}
