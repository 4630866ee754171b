import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { numberInWords } from '../parts/numberInWords.ts'
import type { GroupsQuery } from '../graphql/generated/graphql.ts'
import { Table } from '../parts/Table.tsx'
import type { Column } from '../parts/Table.tsx'
import { statusWords, urnInWords } from './groupWords.ts'

type Row = GroupsQuery['ocgs']['edges'][number]['node']

interface GroupsTableProps {
  rows: readonly Row[]
  caption: ReactNode
  asAt?: string | undefined
}

export function GroupsTable({ rows, caption, asAt }: GroupsTableProps) {
  const columns: Column<Row>[] = [
    {
      key: 'alias',
      heading: 'Group',
      isRowHeading: true,
      cell: (row) => (
        <Link to="/groups/$id" params={{ id: row.id }} search={asAt ? { asAt } : {}} className="govuk-link">
          {row.alias}
        </Link>
      ),
    },
    { key: 'urn', heading: 'URN', cell: urnInWords },
    { key: 'status', heading: 'Status', cell: (row) => statusWords[row.status] },
    { key: 'force', heading: 'Owning force', cell: (row) => row.owningForce?.name ?? 'not recorded' },
    { key: 'threats', heading: 'Threats', cell: (row) => row.threats.map((threat) => threat.name).join('; ') },
    { key: 'gross', heading: 'Gross', isNumeric: true, cell: (row) => numberInWords(row.counts.gross) },
    { key: 'major', heading: 'Major', isNumeric: true, cell: (row) => numberInWords(row.counts.major) },
    { key: 'negative', heading: 'Negative', isNumeric: true, cell: (row) => numberInWords(row.counts.negative) },
  ]
  return <Table name="Groups" caption={caption} columns={columns} rows={rows} rowKey={(row) => row.id} />
}
