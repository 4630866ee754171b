/** Why there is no figure, in words: "not asked", "too few to say". Never 0, never a blank. */
export interface MissingReason {
  missing: string
  /** The same in a few words, for a chart or a narrow cell: whoever has room says all. */
  short?: string
}

export type Cell = number | string | MissingReason

export interface ChartColumn {
  key: string
  name: string
  /** What a short name stands for: "Derbyshire" for a code, where the head of a column has no room for it. */
  inFull?: string
  /** Unit of measure of the numbers below: "disruptions", "people". */
  unit?: string
  /** Days are kept as YYYY-MM-DD; a page says them in words, a file keeps them. */
  holds: 'text' | 'day' | 'number'
  /** Keys of the row under which the limits of its 95% interval stand. */
  limits?: { lower: string; upper: string }
  /** Digits after the point of the limits, for what is no count; whole numbers where left out. */
  decimals?: number
  /** How its numbers and limits are written in files, and said unless `saying` says them, where a row holds finer ones to draw from. */
  rounds?: (drawn: number) => number
  /** How its numbers and limits are said on pages, without their unit. */
  saying?: (drawn: number) => string
}

/** One row; it may carry keys that are no column, as the code behind a name. */
export type ChartRow = Readonly<Record<string, Cell>>

/** What a chart, its table and its file are all drawn from, so that they cannot disagree. */
export interface ChartTable {
  /** The first column names the row. */
  columns: readonly ChartColumn[]
  rows: readonly ChartRow[]
}

export function isMissing(cell: Cell): cell is MissingReason {
  return typeof cell === 'object'
}

/** What a line or bar draws for a cell: nothing where there is no number, so that a gap stays a gap. */
export function drawnNumber(row: ChartRow, key: string): number | null {
  const cell = row[key]
  return typeof cell === 'number' ? cell : null
}

/** Negatives are kept as counts and drawn below the axis. */
export function drawnBelow(row: ChartRow, key: string): number | null {
  const drawn = drawnNumber(row, key)
  return drawn === null || drawn === 0 ? drawn : -drawn
}

/** As it is written in files: what is drawn may be finer. */
export function writtenNumber(drawn: number, { rounds }: Pick<ChartColumn, 'rounds'>): number {
  return rounds ? rounds(drawn) : drawn
}

/** In a few words where there are such. */
export function shortReason({ missing, short }: MissingReason): string {
  return short ?? missing
}

export function textOf(row: ChartRow, key: string): string {
  const cell = row[key]
  if (cell === undefined) throw new RangeError(`The row has no "${key}"`)
  return isMissing(cell) ? cell.missing : String(cell)
}
