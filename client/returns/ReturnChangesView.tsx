import { Link } from '@tanstack/react-router'
import type { WholeReturnChangesFragment } from '../graphql/generated/graphql.ts'
import { countOf } from '../parts/numberInWords.ts'
import { Table } from '../parts/Table.tsx'
import type { Column } from '../parts/Table.tsx'
import { momentInWords } from '../periods/londonMoment.ts'
import { figurePart } from './figurePart.ts'

type FigureChange = WholeReturnChangesFragment['figures'][number]
type ChangedRecord = WholeReturnChangesFragment['changedRecords'][number]

const changeWords: Readonly<Record<ChangedRecord['change'], string>> = {
  CORRECTED: 'Corrected',
  GRADED_AGAIN: 'Graded again',
  RECORDED_LATE: 'Recorded since',
  WITHDRAWN: 'Withdrawn',
}

const figureColumns: Column<FigureChange>[] = [
  { key: 'figure', heading: 'Figure', isRowHeading: true, cell: ({ name, keyInWords }) => figurePart(name, keyInWords) },
  { key: 'before', heading: 'As frozen', isNumeric: true, cell: ({ before }) => before },
  { key: 'after', heading: 'As it is now', isNumeric: true, cell: ({ after }) => after },
]

const recordColumns: Column<ChangedRecord>[] = [
  { key: 'reference', heading: 'Record', isRowHeading: true, cell: (record) => <RecordLink record={record} /> },
  { key: 'change', heading: 'What', cell: ({ change }) => changeWords[change] },
  { key: 'why', heading: 'Why', cell: ({ reason }) => reason ?? 'Recorded for the first time' },
  { key: 'who', heading: 'By whom', cell: ({ changedBy }) => changedBy.label },
  { key: 'when', heading: 'When', cell: ({ changedAt }) => momentInWords(changedAt) },
]

/** What became known since figures were frozen: old and new, and for people of the unit which records, why and by whom. */
export function ReturnChangesView({ changes }: { changes: WholeReturnChangesFragment }) {
  const { figures, changedRecords, since } = changes
  return (
    <>
      <p className="govuk-body">{changesInWords(changes)} since {momentInWords(since)}.</p>
      {figures.length > 0 ? (
        <Table caption="Figures that would be different now" name="Changed figures" columns={figureColumns} rows={figures} rowKey={({ figure, key }) => `${figure} ${key}`} />
      ) : (
        <p className="govuk-body">No figure would be different.</p>
      )}
      {changedRecords.length > 0 ? (
        <Table caption="Records that changed, and why" name="Changed records" columns={recordColumns} rows={changedRecords} rowKey={({ id, change, changedAt }) => `${id} ${change} ${changedAt}`} />
      ) : null}
    </>
  )
}

/** "3 records changed (2 corrected, 1 recorded late)" */
export function changesInWords({ records, recordedLate, corrected, withdrawn, gradedAgain }: Pick<WholeReturnChangesFragment, 'records' | 'recordedLate' | 'corrected' | 'withdrawn' | 'gradedAgain'>): string {
  const kinds = [
    [recordedLate, 'recorded since'],
    [corrected, 'corrected'],
    [withdrawn, 'withdrawn'],
    [gradedAgain, 'graded again'],
  ] as const
  const parts = kinds.flatMap(([count, words]) => (count > 0 ? [`${count} ${words}`] : []))
  return `${countOf(records, 'record')} changed${parts.length > 0 ? ` (${parts.join(', ')})` : ''}`
}

function RecordLink({ record: { reference, isOutput } }: { record: ChangedRecord }) {
  return isOutput ? (
    <Link to="/outputs/$reference" params={{ reference }} className="govuk-link">{reference}</Link>
  ) : (
    <Link to="/disruptions/$reference" params={{ reference }} className="govuk-link">{reference}</Link>
  )
}
