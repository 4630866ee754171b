import { Link } from '@tanstack/react-router'
import { Empty } from '../parts/Empty.tsx'
import { Table } from '../parts/Table.tsx'
import { dayInWords } from '../periods/dayInWords.ts'
import { statusWords } from './groupWords.ts'
import type { GroupLife } from './taskingSheet/groupLife.ts'

interface StatusSpellsProps {
  spells: GroupLife['statusSpells']
  groupId: string
  asAt: string | undefined
}

/** When a group was active, monitored or archived, and why; latest first. */
export function StatusSpells({ spells, groupId, asAt }: StatusSpellsProps) {
  if (spells.length === 0) return <Empty>No status was recorded as at that moment.</Empty>
  return (
    <Table
      name="Status"
      caption="Status by day, latest first"
      isCaptionHidden
      rows={spells.toReversed()}
      rowKey={({ id }) => id}
      columns={[
        { key: 'from', heading: 'First day', isRowHeading: true, cell: ({ from }) => dayInWords(from) },
        { key: 'lastDay', heading: 'Last day', cell: ({ lastDay }) => (lastDay ? dayInWords(lastDay) : 'it still lasts') },
        { key: 'status', heading: 'Status', cell: ({ status }) => statusWords[status] },
        { key: 'reason', heading: 'Why', cell: ({ reason }) => reason },
        { key: 'by', heading: 'Recorded by', cell: ({ recordedBy }) => recordedBy.label },
        ...(!asAt && spells.some(({ mayWithdraw }) => mayWithdraw)
          ? [{
              key: 'withdraw',
              heading: 'Change',
              cell: ({ id, from, mayWithdraw }: GroupLife['statusSpells'][number]) =>
                mayWithdraw ? (
                  <Link to="/groups/$id/status/$spell/withdraw" params={{ id: groupId, spell: id }} className="govuk-link">
                    Withdraw<span className="govuk-visually-hidden"> the status from {dayInWords(from)}</span>
                  </Link>
                ) : 'stands',
            }]
          : []),
      ]}
    />
  )
}
