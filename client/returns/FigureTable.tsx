import { Link } from '@tanstack/react-router'
import { memo } from 'react'
import type { WholeReturnFigureFragment } from '../graphql/generated/graphql.ts'
import { inSentence } from '../parts/numberInWords.ts'
import { Table } from '../parts/Table.tsx'
import type { Column } from '../parts/Table.tsx'
import { figureRecords } from './figureRecords.ts'
import { returnAddress } from './returnAddress.ts'

type Cell = WholeReturnFigureFragment['cells'][number]

interface FigureTableProps {
  figure: WholeReturnFigureFragment
  unit: string
  period: string
  /** The moment as at which its records are opened; none while it is not frozen. */
  asAt?: string | undefined
  /** Whether the viewer opens the records of the unit. */
  opensRecords: boolean
  /** Whether the viewer may ask the unit about a part. */
  mayAsk: boolean
  /** Of the figures that stand as accepted, beside those that are prepared. */
  isAccepted?: boolean
}

/** One figure with its parts: what it is, what it was the period before, and what is said of it. */
export const FigureTable = memo(function FigureTable({ figure, unit, period, asAt, opensRecords, mayAsk, isAccepted = false }: FigureTableProps) {
  const { code, name, measuredIn, cells, source } = figure
  const isCounted = source === 'COMPUTED'

  function value(cell: Cell) {
    const records = isCounted && opensRecords ? figureRecords(code, cell.key, { period, asAt }) : null
    if (!records) return cell.inWords
    return (
      <Link to={records.to} search={records.search as never} className="govuk-link" preload={false}>
        {cell.inWords}
        <span className="govuk-visually-hidden"> {inSentence(cell.name || name)}: open the records</span>
      </Link>
    )
  }

  const columns: Column<Cell>[] = [
    {
      key: 'name',
      heading: isCounted ? 'Which' : 'Part',
      isRowHeading: true,
      cell: (cell) => (
        <>
          {cell.name || name}
          {cell.unusual ? <span className="lv-return__said">{cell.unusual}</span> : null}
          {cell.note ? <span className="lv-return__said">The unit says: {cell.note}</span> : null}
        </>
      ),
    },
    { key: 'now', heading: 'This return', isNumeric: true, cell: value },
    { key: 'before', heading: 'Period before', isNumeric: true, cell: (cell) => cell.lastPeriodInWords ?? 'No return' },
    ...(mayAsk
      ? [
          {
            key: 'ask',
            heading: 'Ask',
            cell: (cell: Cell) => (
              <Link {...returnAddress(unit, period)} search={{ ask: `${code}:${cell.key}` } as never} className="govuk-link">
                Ask about this<span className="govuk-visually-hidden">: {inSentence(name)}, {inSentence(cell.name || 'the whole')}</span>
              </Link>
            ),
          },
        ]
      : []),
  ]

  return <Table caption={`${name} (${measuredIn})`} name={isAccepted ? `${name}, as accepted` : name} isCaptionHidden columns={columns} rows={cells} rowKey={(cell) => cell.key || 'whole'} />
})
