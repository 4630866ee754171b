import { Empty } from '../parts/Empty.tsx'
import { numberInWords } from '../parts/numberInWords.ts'
import { Table } from '../parts/Table.tsx'
import type { ShownEdition } from './editionDocuments.ts'

/** Every figure of the network in the edition's own order. */
export function NetworkFiguresTable({ edition: { number, figures } }: { edition: ShownEdition }) {
  const rows = figures.filter(({ unit }) => !unit)
  if (rows.length === 0) return <Empty>No figure of the network stands in this edition.</Empty>
  const caption = `Figures of the network in edition ${number}`
  return (
    <Table
      name={caption}
      caption={caption}
      isCaptionHidden
      rows={rows}
      rowKey={({ figure, key }) => `${figure} ${key}`}
      columns={[
        { key: 'name', heading: 'Figure', isRowHeading: true, cell: ({ name }) => name },
        { key: 'part', heading: 'Part', cell: ({ name, keyInWords }) => (keyInWords && keyInWords !== name ? keyInWords : 'the whole') },
        { key: 'quantity', heading: 'Network', isNumeric: true, cell: ({ quantity }) => numberInWords(quantity) },
      ]}
    />
  )
}
