import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { DisruptionOrder, DisruptionRowFragment } from '../graphql/generated/graphql.ts'
import { GradeTag } from '../parts/GradeTag.tsx'
import { Table } from '../parts/Table.tsx'
import type { Column } from '../parts/Table.tsx'
import { targetKindWords } from './disruptionWords.ts'

interface DisruptionsTableProps {
  rows: readonly DisruptionRowFragment[]
  caption: ReactNode
  /** Opens each record as at the same moment as the list. */
  asAt?: string | undefined
  order?: DisruptionOrder | undefined
}

const sortOf = { EFFECT_NEWEST: 'descending', EFFECT_OLDEST: 'ascending', RECORDED_NEWEST: 'none' } as const

export function DisruptionsTable({ rows, caption, asAt, order = 'EFFECT_NEWEST' }: DisruptionsTableProps) {
  const columns: Column<DisruptionRowFragment>[] = [
    {
      key: 'reference',
      heading: 'Reference',
      isRowHeading: true,
      cell: (row) => (
        <>
          <Link
            to="/disruptions/$reference"
            params={{ reference: row.reference }}
            search={asAt ? { asAt } : {}}
            className="govuk-link lv-nowrap"
          >
            {row.reference}
          </Link>
          {row.isWithdrawn ? <div>Withdrawn</div> : null}
        </>
      ),
    },
    { key: 'effect', heading: 'Days of effect', sort: sortOf[order], cell: (row) => row.effect.inWords },
    {
      key: 'target',
      heading: 'Target',
      cell: (row) => (row.target.kind === 'OCG' ? row.target.label : `${targetKindWords[row.target.kind]}: ${row.target.label}`),
    },
    { key: 'threats', heading: 'Threats', cell: (row) => row.threats.map((threat) => threat.name).join('; ') },
    { key: 'grade', heading: 'Counted grade', cell: (row) => <GradeTag grade={row.countedGrade} /> },
    {
      key: 'credit',
      heading: 'Led by (supported by)',
      cell: (row) => {
        const support = row.supportingUnits.map((unit) => unit.code).join(', ')
        return support ? `${row.unit.code} (${support})` : row.unit.code
      },
    },
  ]
  return <Table name="Disruptions" caption={caption} columns={columns} rows={rows} rowKey={(row) => row.id} />
}
