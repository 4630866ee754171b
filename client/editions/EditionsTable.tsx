import { Link } from '@tanstack/react-router'
import { Table } from '../parts/Table.tsx'
import type { Column } from '../parts/Table.tsx'
import { numberInWords } from '../parts/numberInWords.ts'
import { momentInWords } from '../periods/londonMoment.ts'
import { editionAddress } from './editionAddress.ts'
import type { EditionRow } from './editionDocuments.ts'
import { MissingReturns } from './MissingReturns.tsx'

const caption = 'Editions, the newest first'

const columns: Column<EditionRow>[] = [
  { key: 'number', heading: 'Edition', isRowHeading: true, cell: ({ number }) => <Link {...editionAddress(number)} className="govuk-link">Edition {number}</Link> },
  { key: 'period', heading: 'Period', cell: ({ period }) => period.inWords },
  { key: 'published', heading: 'Published', cell: ({ publishedAt }) => momentInWords(publishedAt) },
  {
    key: 'returns', heading: 'Returns in it',
    cell: ({ returns, missing }) => `${numberInWords(returns.length)} of ${numberInWords(returns.length + missing.length)} expected`,
  },
  { key: 'missing', heading: 'Missing', cell: ({ missing }) => <MissingReturns missing={missing} /> },
  {
    key: 'superseded', heading: 'Published again',
    cell: ({ supersededBy }) => (supersededBy ? <>as <Link {...editionAddress(supersededBy)} className="govuk-link">edition {supersededBy}</Link></> : 'no, it is the latest'),
  },
]

/** Editions, one a row. */
export function EditionsTable({ editions }: { editions: readonly EditionRow[] }) {
  return <Table name={caption} caption={caption} isCaptionHidden columns={columns} rows={editions} rowKey={({ number }) => String(number)} />
}
