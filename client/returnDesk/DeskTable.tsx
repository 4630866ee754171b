import type { ReactNode } from 'react'
import { Table } from '../parts/Table.tsx'
import type { Column } from '../parts/Table.tsx'
import { momentInWords } from '../periods/londonMoment.ts'
import { DeskCell } from './DeskCell.tsx'
import type { Choosing } from './DeskCell.tsx'
import { isFound } from './deskFilters.ts'
import type { FilteredDesk } from './deskFilters.ts'
import type { ShownRow } from './deskFragment.ts'
import { openedCode } from './deskSearch.ts'
import type { DeskSearch } from './deskSearch.ts'

interface DeskTableProps {
  desk: FilteredDesk
  search: DeskSearch
  /** The server's, in milliseconds. */
  now: number
  /** A reader opened a return: the focus goes to it. */
  onOpen: () => void
  choosing: Choosing | null
}

const caption = 'Returns by unit and period, units in geographic order, the newest period first'

/** Units in rows, periods in columns, and beside them whom to ask and what was said last. */
export function DeskTable({ desk, search, now, onOpen, choosing }: DeskTableProps) {
  const columns: Column<ShownRow>[] = [
    { key: 'unit', heading: 'Unit', isRowHeading: true, cell: ({ unit }) => <UnitName {...unit} /> },
    ...desk.periods.map(({ code, inWords }): Column<ShownRow> => ({
      key: code,
      heading: inWords,
      cell: ({ cells }): ReactNode => {
        const cell = cells.find(({ period }) => period.code === code)
        if (!cell) return 'not asked'
        return (
          <DeskCell cell={cell} isFound={isFound(cell, search)} isOpen={openedCode(cell) === search.open} now={now} onOpen={onOpen} choosing={choosing} />
        )
      },
    })),
    { key: 'contacts', heading: 'Whom to ask', cell: ({ contacts }) => contacts.join(', ') || 'nobody holds that role' },
    { key: 'message', heading: 'Last message', cell: ({ lastMessage }) => <LastMessage message={lastMessage} /> },
  ]
  return <Table name={caption} caption={caption} isCaptionHidden columns={columns} rows={desk.rows} rowKey={({ unit }) => unit.code} />
}

function UnitName({ code, name }: { code: string; name: string }) {
  return (
    <>
      {code}
      <span className="lv-desk__small lv-desk__name">{name}</span>
    </>
  )
}

function LastMessage({ message }: { message: ShownRow['lastMessage'] }) {
  if (!message) return <>nothing said yet</>
  const { words, saidAt, saidBy, period } = message
  return (
    <>
      <span className="lv-desk__words">{words}</span>
      <span className="lv-desk__small">{saidBy.label}, {momentInWords(saidAt)}, about {period.inWords}</span>
    </>
  )
}
