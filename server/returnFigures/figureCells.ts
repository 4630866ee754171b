import type { FigureCode } from './figureCatalogue.ts'
import { figureCatalogue } from './figureCatalogue.ts'
import type { FigureRow } from './figureRow.ts'

export type FigureCell = Omit<FigureRow, 'about' | 'key'>

const nothing: FigureCell = { quantity: null, code: null, day: null, isNil: false, note: null }

/** Rows of figures, found by figure and part. What is counted and what is said of it may stand in rows of their own. */
export class FigureCells {
  readonly #cells = new Map<string, Map<string, FigureCell>>()

  constructor(rows: Iterable<FigureRow>) {
    for (const { about, key, ...cell } of rows) {
      const ofFigure = this.#cells.get(about) ?? new Map<string, FigureCell>()
      this.#cells.set(about, ofFigure.set(key, joined(ofFigure.get(key) ?? nothing, cell)))
    }
  }

  /** What is counted, stated or said of a part; null where nothing is. */
  at(about: FigureRow['about'], key: string): FigureCell | null {
    return this.#cells.get(about)?.get(key) ?? null
  }

  /** Keys of the parts that there are: of the whole only where that is what is stated. */
  keysOf(about: FigureCode): string[] {
    const isWhole = figureCatalogue[about].parts.includes('WHOLE')
    return [...(this.#cells.get(about)?.keys() ?? [])].filter((key) => isWhole || key !== '')
  }

  /** Is the figure stated as nil as a whole? */
  isNil(about: FigureCode): boolean {
    return this.at(about, '')?.isNil ?? false
  }

  /** Is a value or nil stated of that part, by itself or with the whole? */
  isStated(about: FigureCode, key: string): boolean {
    const cell = this.at(about, key)
    return this.isNil(about) || (cell !== null && (cell.isNil || cell.quantity !== null || cell.code !== null || cell.day !== null))
  }

  /** What the parts add up to; parts that are not stated add nothing. */
  sumOf(about: FigureCode): number {
    return this.keysOf(about).reduce((sum, key) => sum + (this.at(about, key)?.quantity ?? 0), 0)
  }
}

function joined(one: FigureCell, other: FigureCell): FigureCell {
  return {
    quantity: one.quantity ?? other.quantity,
    code: one.code ?? other.code,
    day: one.day ?? other.day,
    isNil: one.isNil || other.isNil,
    note: one.note ?? other.note,
  }
}
