import { cellInWords } from '../returnFigures/cellInWords.ts'
import { countedQuantity } from '../returnFigures/countedQuantity.ts'
import { figureCatalogue } from '../returnFigures/figureCatalogue.ts'
import { FigureCells } from '../returnFigures/figureCells.ts'
import type { FigureRow } from '../returnFigures/figureRow.ts'
import { isFigure } from '../returnFigures/withEntries.ts'
import { readQuantity } from '../returns/readQuantity.ts'
import type { FileColumn } from './fileColumns.ts'
import { shownCell, type FileProblem } from './fileProblem.ts'
import type { NumberedLine } from './readLines.ts'
import { isComputedPart } from './sentEntries.ts'

/** Lines that state what Longview computes itself. */
export function computedLines(lines: readonly NumberedLine[]): NumberedLine[] {
  return lines.filter((line) => isComputedPart(line) && line.value !== '')
}

/**
 * Where a file states another value than the records give. Equal ones are accepted in silence: the other side was to see them.
 *
 * @param computed figures from the records as they stand
 */
export function otherThanComputed(lines: readonly NumberedLine[], computed: readonly FigureRow[], columnNamed: (column: FileColumn) => string): FileProblem[] {
  const cells = new FigureCells(computed)
  return computedLines(lines).flatMap(({ row, figure, part, value }): FileProblem[] => {
    if (!isFigure(figure)) return []
    const wrong = (message: string) => [{ row, column: columnNamed('value'), value: shownCell(value), message }]
    const { quantity, problem } = readQuantity(value, figureCatalogue[figure])
    if (problem !== null) return wrong(`${problem}, or leave the row out.`)
    const counted = countedQuantity(cells, figure, part)
    if (counted === quantity) return []
    const said = counted === null ? 'knows of nobody who counted' : `computes ${cellInWords(figure, part, { quantity: counted, code: null, day: null, isNil: false })}`
    return wrong(`Longview ${said}, from the records as they stand. Correct the records, or leave the row out.`)
  })
}
