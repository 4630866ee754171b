import { Link } from '@tanstack/react-router'
import { basisInWords } from '../measures/basisWords.ts'
import { Table, type Column } from '../parts/Table.tsx'
import { momentInWords } from '../periods/londonMoment.ts'
import { packAddress } from './packAddress.ts'
import type { ListedPack } from './packDocuments.ts'
import { PackState } from './PackState.tsx'

const caption = 'Board packs, the newest first'

const columns: Column<ListedPack>[] = [
  { key: 'number', heading: 'Pack', isRowHeading: true, cell: ({ number }) => <Link {...packAddress(number)} className="govuk-link lv-nowrap">Board pack {number}</Link> },
  { key: 'state', heading: 'State', cell: ({ state }) => <PackState state={state} /> },
  { key: 'period', heading: 'Period', cell: ({ period }) => period.inWords },
  { key: 'basis', heading: 'Figures', cell: ({ basis, fillsGaps }) => `${basisInWords[basis]}${fillsGaps ? ', missing returns filled with what is recorded' : ''}` },
  { key: 'asAt', heading: 'As at', cell: ({ asAt }) => momentInWords(asAt) },
  { key: 'requestedBy', heading: 'Asked for by', cell: ({ requestedBy }) => requestedBy.label },
  { key: 'requestedAt', heading: 'Asked for', cell: ({ requestedAt }) => momentInWords(requestedAt) },
]

/** Packs, one a row. */
export function PacksTable({ packs }: { packs: readonly ListedPack[] }) {
  return <Table name={caption} caption={caption} isCaptionHidden columns={columns} rows={packs} rowKey={({ number }) => String(number)} />
}
