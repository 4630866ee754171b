import { numberInWords } from './numberInWords.ts'
import { GradeTag } from './GradeTag.tsx'
import { Table } from './Table.tsx'

interface Counts {
  major: number
  moderate: number
  minor: number
  noImpact: number
  negative: number
  gross: number
}

/** Counts by grade in a row: gross and its parts, then no impact and negative beside it, never in it. */
export function GradeCounts({ counts, caption }: { counts: Counts; caption: string }) {
  return (
    <Table
      name={caption}
      caption={caption}
      isCaptionHidden
      rows={[counts]}
      rowKey={() => 'counts'}
      columns={[
        { key: 'gross', heading: 'Gross', isNumeric: true, cell: (row) => numberInWords(row.gross) },
        { key: 'major', heading: <GradeTag grade="MAJOR" />, isNumeric: true, cell: (row) => numberInWords(row.major) },
        { key: 'moderate', heading: <GradeTag grade="MODERATE" />, isNumeric: true, cell: (row) => numberInWords(row.moderate) },
        { key: 'minor', heading: <GradeTag grade="MINOR" />, isNumeric: true, cell: (row) => numberInWords(row.minor) },
        { key: 'noImpact', heading: <GradeTag grade="NO_IMPACT" />, isNumeric: true, cell: (row) => numberInWords(row.noImpact) },
        { key: 'negative', heading: <GradeTag grade="NEGATIVE" />, isNumeric: true, cell: (row) => numberInWords(row.negative) },
      ]}
    />
  )
}
