import { fileLayout, type FileColumn } from './fileColumns.ts'
import { shownCell, type FileProblem } from './fileProblem.ts'
import type { FileTable } from './fileTable.ts'

/** Of which return a file must be. */
export type ExpectedReturn = { unitCode: string; periodCode: string; periodInWords: string; definitionVersion: number }

/**
 * Whether a file is of another layout, unit, period or definition than the return into which it is to be read. Each thing that is
 * wrong is named once, where it stands first: it usually stands in every row.
 */
export function wrongReturn({ rows, columnNamed }: FileTable, { unitCode, periodCode, periodInWords, definitionVersion }: ExpectedReturn): FileProblem[] {
  const differs = (column: FileColumn, expected: string, mend: string): FileProblem[] => {
    const wrong = rows.filter(({ cells }) => cells[column] !== expected)
    return [...new Set(wrong.map(({ cells }) => cells[column]))].map((value) => {
      const those = wrong.filter(({ cells }) => cells[column] === value)
      const where = those.length > 1 ? ` So it is in ${those.length.toLocaleString('en-GB')} rows.` : ''
      return { row: those[0]?.number ?? 0, column: columnNamed(column), value: shownCell(value), message: `${mend}${where}` }
    })
  }
  const otherLayout = differs('layout', fileLayout, `Longview reads the layout ${fileLayout}. Download the return as a file again and move your figures into that.`)
  // What the other columns mean is known in our layout alone.
  if (otherLayout.length > 0) return otherLayout
  return [
    ...differs('unit', unitCode, `This is the return of ${unitCode}: choose its file. A file of another unit is read by people of that unit.`),
    ...differs('period', periodCode, `This is the return for ${periodInWords} (${periodCode}): choose its file, or read this one into the return of its period.`),
    ...differs('definition', String(definitionVersion), `This return is asked by version ${definitionVersion} of its definition. Download it as a file again and move your figures into that.`),
  ]
}
