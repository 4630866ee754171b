import { Link } from '@tanstack/react-router'
import type { PlanActionRowFragment } from '../graphql/generated/graphql.ts'
import { Empty } from '../parts/Empty.tsx'
import { Table } from '../parts/Table.tsx'
import { dayInWords } from '../periods/dayInWords.ts'
import { planStateWords } from './planWords.ts'

/** A group's plan by strand: who does what by when. Open ones first. */
export function PlanOfGroup({ actions }: { actions: readonly PlanActionRowFragment[] }) {
  if (actions.length === 0) return <Empty>No plan action is recorded.</Empty>
  return (
    <Table
      name="Plan"
      caption="Plan actions, open ones first"
      isCaptionHidden
      rows={actions}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'action', heading: 'What is to be done', isRowHeading: true,
          cell: ({ id, action }) => <Link to="/plan-actions/$id" params={{ id }} className="govuk-link">{action}</Link>,
        },
        { key: 'strand', heading: 'Strand', cell: ({ strand }) => strand.name },
        { key: 'owner', heading: 'Owner', cell: ({ owner }) => owner },
        { key: 'dueOn', heading: 'By', cell: ({ dueOn, isOverdue }) => <>{dayInWords(dueOn)}{isOverdue ? <strong> overdue</strong> : null}</> },
        { key: 'state', heading: 'State', cell: ({ state, closedOn }) => `${planStateWords[state]}${closedOn ? ` on ${dayInWords(closedOn)}` : ''}` },
      ]}
    />
  )
}
