import { Link } from '@tanstack/react-router'
import { Table } from '../parts/Table.tsx'
import type { Column } from '../parts/Table.tsx'
import { momentInWords } from '../periods/londonMoment.ts'
import { correctionFigure, correctionPlace } from './correctionWords.ts'
import { editionAddress } from './editionAddress.ts'
import type { ShownCorrection } from './editionDocuments.ts'

interface CorrectionsTableProps {
  corrections: readonly ShownCorrection[]
  caption: string
  /** All of one edition, which the page names. */
  isOfOne?: boolean
}

const edition: Column<ShownCorrection> = {
  key: 'edition', heading: 'Edition', isRowHeading: true,
  cell: ({ edition: number }) => <Link {...editionAddress(number)} className="govuk-link lv-nowrap">Edition {number}</Link>,
}

const columns: Column<ShownCorrection>[] = [
  { key: 'place', heading: 'Whose figure', cell: correctionPlace },
  { key: 'period', heading: 'Return for', cell: ({ unit, period }) => `${unit.code}, ${period.inWords}` },
  { key: 'figure', heading: 'Figure', cell: correctionFigure },
  { key: 'before', heading: 'Before', isNumeric: true, cell: ({ before }) => before },
  { key: 'after', heading: 'After', isNumeric: true, cell: ({ after }) => after },
  { key: 'why', heading: 'Why', cell: ({ why }) => <span className="lv-as-typed">{why}</span> },
  { key: 'who', heading: 'Accepted by', cell: ({ acceptedBy }) => acceptedBy.label },
  { key: 'when', heading: 'When', cell: ({ acceptedAt }) => momentInWords(acceptedAt) },
]

/**
 * Published figures that later acceptances changed: before and after each, why, who and when. Before a second revision stands
 * the acceptance before it. Closer figures than grades stay as published: their differences would tell of single records.
 */
export function CorrectionsTable({ corrections, caption, isOfOne = false }: CorrectionsTableProps) {
  const [place, ...others] = columns
  const shown = isOfOne && place ? [{ ...place, isRowHeading: true }, ...others] : [edition, ...columns]
  return (
    <>
      <Table
        name={caption}
        caption={caption}
        isCaptionHidden
        columns={shown}
        rows={corrections}
        rowKey={(each) => [each.edition, each.unit.code, each.period.code, each.isOfNetwork, each.figure, each.key, each.acceptedAt].join(' ')}
      />
      <p className="govuk-body">
        Corrections are told of disruptions by grade. Closer figures, as by strand or of outcomes, are in the next edition of the period as they were accepted then.
      </p>
    </>
  )
}
