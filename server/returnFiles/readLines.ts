import { unreadableCells } from '../imports/unreadableCells.ts'
import type { FileRow } from '../imports/fileRows.ts'
import { figureCatalogue, type FigureCode, type FigureDefinition } from '../returnFigures/figureCatalogue.ts'
import { commentAbout } from '../returnFigures/figureRow.ts'
import { returnCheckCodes } from '../returnFigures/returnCheck.ts'
import { isFigure, placeOf } from '../returnFigures/withEntries.ts'
import { checkPrefix, type Asked } from '../returns/returnEntryRules.ts'
import { unescapedCell } from './escapedCell.ts'
import { fileColumns, type FileColumn } from './fileColumns.ts'
import type { FileLine } from './fileLines.ts'
import { shownCell, type FileProblem } from './fileProblem.ts'
import type { FileTable } from './fileTable.ts'

/** A line with its row in the file. */
export type NumberedLine = Omit<FileLine, 'figureVersion'> & { row: number }
export type LinesRead = { lines: NumberedLine[]; problems: FileProblem[] }

/**
 * The rows of a file as lines of a return that asks for those figures: each of a figure and part that there is, once, with nothing in
 * it that nobody sees. What is stated in them is looked at by the rules of returns, not here.
 */
export function readLines({ rows, columnNamed }: FileTable, asked: Asked): LinesRead {
  const problems: FileProblem[] = []
  const firstRows = new Map<string, number>()
  const lines = rows.flatMap((row): NumberedLine[] => {
    const wrong = (column: FileColumn, message: string) => ({ row: row.number, column: columnNamed(column), value: shownCell(row.cells[column]), message })
    const found = [
      ...unreadableCells(row, fileColumns).map(({ column, message }) => (column ? wrong(column, message) : { row: row.number, column: null, value: null, message })),
      ...placeProblems(row, asked).map(([column, message]) => wrong(column, message)),
    ]
    const { figure, part, nil } = row.cells
    const place = placeOf({ about: figure, key: part })
    const first = firstRows.get(place)
    if (first === undefined) firstRows.set(place, row.number)
    else found.push(wrong('part', `This part stands in row ${first} already: remove one of the two.`))
    if (nil !== '' && nil.toLowerCase() !== 'yes') found.push(wrong('nil', 'Enter yes where it is nil; else leave it empty.'))
    problems.push(...found)
    return found.length > 0 ? [] : [{ row: row.number, figure, part, value: unescapedCell(row.cells.value), isNil: nil !== '', note: unescapedCell(row.cells.note) }]
  })
  return { lines, problems }
}

function placeProblems({ cells: { figure, figure_version: version, part } }: FileRow<FileColumn>, asked: Asked): [FileColumn, string][] {
  if (isRemark(figure)) return part === '' ? [] : [['part', 'This row is words on the whole return: leave the part empty.']]
  const definition = askedFigure(figure, asked)
  if (!definition) return [['figure', 'This return does not ask for that figure. Use the codes of the file that you download here, or remove the row.']]
  const isPart = part === '' || asked.isPart(definition, part)
  return [
    ...(version === String(definition.version) ? [] : ([['figure_version', `This figure is defined by version ${definition.version} here. Download the return as a file again and move your figures into that.`]] as [FileColumn, string][])),
    ...(isPart ? [] : ([['part', 'That figure has no such part in this return. Use the codes of the file that you download here, or remove the row.']] as [FileColumn, string][])),
  ]
}

/** Does it hold words alone: on the whole return, or to a check? */
export function isRemark(figure: string): boolean {
  return figure === commentAbout || returnCheckCodes.some((code) => figure === `${checkPrefix}${code}`)
}

function askedFigure(code: string, { figures }: Asked): (FigureDefinition & { code: FigureCode }) | null {
  return isFigure(code) && figures.some((figure) => figure.code === code) ? figureCatalogue[code] : null
}
