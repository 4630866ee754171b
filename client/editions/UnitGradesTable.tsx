import { gradesInOrder, gradeWords } from '../parts/gradeWords.ts'
import { numberInWords } from '../parts/numberInWords.ts'
import { Table } from '../parts/Table.tsx'
import type { Column } from '../parts/Table.tsx'
import type { ShownEdition } from './editionDocuments.ts'
import { unitGrades } from './unitGrades.ts'
import type { UnitGradeRow } from './unitGrades.ts'

/** What an edition holds of each unit: the three totals by grade. */
export function UnitGradesTable({ edition }: { edition: ShownEdition }) {
  const caption = `Disruptions of each unit by grade in edition ${edition.number}`
  const columns: Column<UnitGradeRow>[] = [
    { key: 'unit', heading: 'Unit', isRowHeading: true, cell: ({ unit }) => unit },
    { key: 'returns', heading: 'Returns in it', cell: ({ returns: { held, expected } }) => `${numberInWords(held)} of ${numberInWords(expected)}` },
    { key: 'figure', heading: 'Figure', cell: ({ figure }) => figure ?? 'Not in this edition' },
    ...gradesInOrder.map((grade): Column<UnitGradeRow> => ({
      key: grade,
      heading: gradeWords[grade],
      isNumeric: true,
      cell: ({ counts }) => (counts[grade] === undefined ? 'missing' : numberInWords(counts[grade])),
    })),
  ]
  return <Table name={caption} caption={caption} isCaptionHidden columns={columns} rows={unitGrades(edition)} rowKey={({ unit, figure }) => `${unit} ${figure ?? ''}`} />
}
