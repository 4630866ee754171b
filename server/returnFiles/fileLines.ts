import { figureCatalogue, type FigureCode } from '../returnFigures/figureCatalogue.ts'
import { commentAbout, type FigureRow } from '../returnFigures/figureRow.ts'
import { FigureCells } from '../returnFigures/figureCells.ts'

/** One part of a figure as a file states it; what is said of the whole return, and to checks, stands in lines of its own. */
export type FileLine = { figure: string; figureVersion: number | null; part: string; value: string; isNil: boolean; note: string | null }

/** What the lines of a return are made from. */
export type FileContent = {
  /** Figures that are asked, in the order of the definition. */
  asked: readonly FigureCode[]
  rows: readonly FigureRow[]
  versionOf: (code: FigureCode) => number
  /** Parts that can be stated though nothing stands there. */
  openParts: (code: FigureCode) => readonly string[]
  /** What the unit says to checks, by what it is saved under. */
  words: ReadonlyMap<string, string>
}

/**
 * A return line by line, always in the same order: figures as the definition has them, of each the whole and then its parts by their
 * codes; then what is said of the whole return and to checks. A part of which nothing is stated has empty cells, to be filled in.
 */
export function fileLines({ asked, rows, versionOf, openParts, words }: FileContent): FileLine[] {
  const cells = new FigureCells(rows)
  const figures = asked.flatMap((code) =>
    inOrder(['', ...cells.keysOf(code), ...openParts(code)]).map((part): FileLine => {
      const cell = cells.at(code, part)
      return { figure: code, figureVersion: versionOf(code), part, value: valueOf(code, part, cell), isNil: cell?.isNil ?? false, note: cell?.note ?? null }
    }),
  )
  const said = (figure: string, note: string | null): FileLine => ({ figure, figureVersion: null, part: '', value: '', isNil: false, note })
  return [...figures, said(commentAbout, cells.at(commentAbout, '')?.note ?? null), ...inOrder(words.keys()).map((about) => said(about, words.get(about) ?? null))]
}

/** Of the whole of a figure that is computed part by part there is nothing but nil and words. */
function valueOf(code: FigureCode, part: string, cell: ReturnType<FigureCells['at']>): string {
  if (!cell || (part === '' && !figureCatalogue[code].parts.includes('WHOLE'))) return ''
  return cell.code ?? cell.day ?? (cell.quantity === null ? '' : String(cell.quantity))
}

/** Each once, by code units: no language's order, which may change. */
function inOrder(keys: Iterable<string>): string[] {
  return [...new Set(keys)].toSorted((one, other) => (one < other ? -1 : 1))
}
