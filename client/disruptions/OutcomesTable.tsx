import { numberInWords } from '../parts/numberInWords.ts'
import type { DisruptionRecordFragment } from '../graphql/generated/graphql.ts'
import { Empty } from '../parts/Empty.tsx'
import { Table } from '../parts/Table.tsx'

/** What came of it, each with its number and unit of measure. */
export function OutcomesTable({ outcomes, version }: Pick<DisruptionRecordFragment, 'outcomes' | 'version'>) {
  if (outcomes.length === 0) return <Empty>No outcome is recorded for this disruption.</Empty>
  return (
    <Table
      name={`Outcomes, version ${version}`}
      caption="Outcomes of this disruption"
      isCaptionHidden
      rows={outcomes}
      rowKey={(outcome) => `${outcome.kind.code} ${outcome.measureUnit.code}`}
      columns={[
        { key: 'kind', heading: 'Outcome', isRowHeading: true, cell: (outcome) => outcome.kind.name },
        { key: 'quantity', heading: 'Number', isNumeric: true, cell: (outcome) => numberInWords(outcome.quantity) },
        { key: 'unit', heading: 'Unit of measure', cell: (outcome) => outcome.measureUnit.name },
      ]}
    />
  )
}
