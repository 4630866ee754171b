import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { numberInWords } from '../parts/numberInWords.ts'
import type { OutputsQuery } from '../graphql/generated/graphql.ts'
import { Table } from '../parts/Table.tsx'
import type { Column } from '../parts/Table.tsx'
import { outputKindWords } from './outputWords.ts'
import { reachedInWords } from './reachedInWords.ts'

type Row = OutputsQuery['outputs']['edges'][number]['node']

interface OutputsTableProps {
  rows: readonly Row[]
  caption: ReactNode
  asAt?: string | undefined
}

export function OutputsTable({ rows, caption, asAt }: OutputsTableProps) {
  const columns: Column<Row>[] = [
    {
      key: 'reference',
      heading: 'Reference',
      isRowHeading: true,
      cell: (row) => (
        <>
          <Link to="/outputs/$reference" params={{ reference: row.reference }} search={asAt ? { asAt } : {}} className="govuk-link lv-nowrap">
            {row.reference}
          </Link>
          {row.isWithdrawn ? <div>Withdrawn</div> : null}
        </>
      ),
    },
    { key: 'title', heading: 'Title', cell: (row) => row.title },
    { key: 'kind', heading: 'Kind', cell: (row) => outputKindWords[row.kind] },
    { key: 'strand', heading: 'Strand', cell: (row) => row.strand.name },
    { key: 'held', heading: 'Held', cell: (row) => row.held.inWords },
    { key: 'audience', heading: 'Audience', cell: (row) => row.audience.name },
    { key: 'reached', heading: 'People reached', isNumeric: true, cell: reachedInWords },
    {
      key: 'answered',
      heading: 'Answered of sent',
      isNumeric: true,
      cell: ({ questionnaire }) =>
        questionnaire ? `${numberInWords(questionnaire.answered)} of ${numberInWords(questionnaire.sent)}` : 'not asked',
    },
  ]
  return <Table name="Prevent and protect outputs" caption={caption} columns={columns} rows={rows} rowKey={(row) => row.id} />
}
