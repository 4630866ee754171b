import { Link } from '@tanstack/react-router'
import type { OwnReturnCellFragment } from '../graphql/generated/graphql.ts'
import { countOf } from '../parts/numberInWords.ts'
import { Table } from '../parts/Table.tsx'
import type { Column } from '../parts/Table.tsx'
import { returnAddress } from './returnAddress.ts'
import { dueInWords } from './returnWords.ts'
import { StateMark } from './StateMark.tsx'

interface OwnReturnsTableProps {
  unit: { code: string; name: string }
  cells: readonly OwnReturnCellFragment[]
}

/** One row for each period: where its return stands, when it is due, and what waits. */
export function OwnReturnsTable({ unit, cells }: OwnReturnsTableProps) {
  const columns: Column<OwnReturnCellFragment>[] = [
    { key: 'period', heading: 'Period', isRowHeading: true, cell: ({ period }) => <Link {...returnAddress(unit.code, period.code)} className="govuk-link">{period.inWords}</Link> },
    { key: 'state', heading: 'State', cell: ({ state }) => <StateMark state={state} /> },
    { key: 'due', heading: 'Due', cell: (cell) => `${dueInWords(cell)}${cell.isExtended ? ' (more time was given)' : ''}` },
    { key: 'nil', heading: 'Nil', cell: nilInWords },
    { key: 'waits', heading: 'What waits', cell: (cell) => waitsInWords(cell) },
  ]
  return <Table caption={`Returns of ${unit.name}, newest period first`} name={`Returns of ${unit.code}`} columns={columns} rows={newestFirst(cells)} rowKey={({ period }) => period.code} />
}

const unfrozen: readonly OwnReturnCellFragment['state'][] = ['NOT_STARTED', 'DRAFT', 'REOPENED']

/** Nil is stated when a return is approved: what a draft holds is not known before. */
export function nilInWords({ isNil, state }: Pick<OwnReturnCellFragment, 'isNil' | 'state'>): string {
  if (unfrozen.includes(state)) return 'Not known before approval'
  return isNil ? 'Nil' : 'Not nil'
}

/** Questions, changes since acceptance, and what was asked of the centre. */
function waitsInWords({ openQueries, changedRecords, asksToReopen }: Pick<OwnReturnCellFragment, 'openQueries' | 'changedRecords' | 'asksToReopen'>): string {
  const parts = [
    ...(openQueries > 0 ? [`${countOf(openQueries, 'question')} of the centre to answer`] : []),
    ...(changedRecords > 0 ? [`${countOf(changedRecords, 'record')} changed since acceptance`] : []),
    ...(asksToReopen ? ['asked the centre to give it back'] : []),
  ]
  if (parts.length === 0) return 'Nothing'
  const words = parts.join('; ')
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`
}

function newestFirst(cells: readonly OwnReturnCellFragment[]): OwnReturnCellFragment[] {
  return cells.toSorted((one, other) => (one.period.from < other.period.from ? 1 : -1))
}
