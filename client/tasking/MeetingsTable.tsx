import { Link } from '@tanstack/react-router'
import type { MeetingRowFragment } from '../graphql/generated/graphql.ts'
import { useService } from '../layout/viewer.ts'
import { Table } from '../parts/Table.tsx'
import type { Column } from '../parts/Table.tsx'
import { dayInWords } from '../periods/dayInWords.ts'
import { decisionsInWords } from './decisionsInWords.ts'
import { daysFromToday } from './nextMeetingInWords.ts'
import { cycleWords } from './taskingWords.ts'

interface MeetingsTableProps {
  caption: string
  rows: readonly MeetingRowFragment[]
  /** Planned ones have decided nothing yet: when they are is said instead. */
  isPlanned?: boolean
}

/** Meetings of a unit, one a row. */
export function MeetingsTable({ caption, rows, isPlanned = false }: MeetingsTableProps) {
  const { today } = useService()
  const columns: Column<MeetingRowFragment>[] = [
    {
      key: 'meetsOn', heading: 'Day', isRowHeading: true,
      cell: ({ id, meetsOn }) => <Link to="/tasking/$id" params={{ id }} className="govuk-link">{dayInWords(meetsOn)}</Link>,
    },
    isPlanned
      ? { key: 'when', heading: 'When', cell: ({ meetsOn }) => daysFromToday(meetsOn, today) }
      : { key: 'decisions', heading: 'Decisions', cell: ({ decisions }) => decisionsInWords(decisions) },
    { key: 'cycle', heading: 'Cycle', cell: ({ cycle }) => cycleWords[cycle] },
  ]
  return <Table name={caption} caption={caption} isCaptionHidden columns={columns} rows={rows} rowKey={({ id }) => id} />
}
