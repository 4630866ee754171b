import type { KnownSum, Term } from './countSystem.ts'

/** A count that stands in a table and is no total there. The same figure in several tables has one key. */
export type ExportCell = { key: string; count: number }

/**
 * A total, and what it adds up: keys of cells or of other totals, one list for each table of which it is the total.
 * What the lists add up to is the same.
 */
export type ExportTotal = { key: string; sums: readonly (readonly string[])[] }

/** All tables of an export together. `parts`: counts known to be part of another, such as those of one threat of all. */
export type ExportTables = {
  cells: readonly ExportCell[]
  totals: readonly ExportTotal[]
  parts: readonly { part: string; whole: string }[]
}

/** A figure of the export: its true count, and as a sum of cells (by place). */
export type ExportFigure = { key: string; count: number; terms: readonly Term[] }

/** The figures, and what everybody knows of them before any is shown. */
export type ReadTables = { cells: ExportFigure[]; totals: ExportFigure[]; known: KnownSum[] }

/**
 * The tables of an export as sums of cells.
 *
 * @throws RangeError where two figures have one key, a total adds up nothing, or what it does not have, or itself, its lists
 * add up to different counts, or a part is more than its whole
 */
export function readTables({ cells, totals, parts }: ExportTables): ReadTables {
  const figures = new Map<string, ExportFigure>()
  const totalsByKey = new Map(totals.map((total) => [total.key, total]))
  const known: KnownSum[] = []
  requireOwnKeys([...cells, ...totals].map(({ key }) => key))
  const add = (figure: ExportFigure) => {
    figures.set(figure.key, figure)
    return figure
  }
  const figureOf = (key: string, within: readonly string[]): ExportFigure => {
    const figure = figures.get(key)
    if (figure) return figure
    const total = totalsByKey.get(key)
    if (!total) throw new RangeError(`The export has no figure ${key}`)
    if (within.includes(key)) throw new RangeError(`The total ${key} adds up itself`)
    return addTotal(total, [...within, key])
  }
  const addTotal = ({ key, sums }: ExportTotal, within: readonly string[]): ExportFigure => {
    const [first, ...others] = sums.map((keys) => addedUp(key, keys.map((one) => figureOf(one, within))))
    if (!first) throw new RangeError(`The total ${key} adds up nothing`)
    for (const other of others) {
      if (other.count !== first.count) throw new RangeError(`The total ${key} is ${first.count} in one table and ${other.count} in another`)
      known.push({ terms: lessTerms(other.terms, first.terms), lowest: 0, highest: 0 })
    }
    return add(first)
  }
  const readCells = cells.map(({ key, count }, at) => add({ key, count, terms: [{ at, times: 1 }] }))
  const readTotals = totals.map(({ key }) => figureOf(key, []))
  for (const { part, whole } of parts) {
    const [less, more] = [figureOf(part, []), figureOf(whole, [])]
    if (less.count > more.count) throw new RangeError(`${part} is ${less.count}, more than the ${more.count} of ${whole}`)
    known.push({ terms: lessTerms(more.terms, less.terms), lowest: 0, highest: Infinity })
  }
  return { cells: readCells, totals: readTotals, known: known.filter(({ terms }) => terms.length > 0) }
}

function requireOwnKeys(keys: readonly string[]): void {
  const twice = keys.find((key, at) => keys.indexOf(key) < at)
  if (twice !== undefined) throw new RangeError(`Two figures of the export have the key ${twice}`)
}

function addedUp(key: string, figures: readonly ExportFigure[]): ExportFigure {
  if (figures.length === 0) throw new RangeError(`The total ${key} adds up nothing`)
  return { key, count: figures.reduce((sum, { count }) => sum + count, 0), terms: gathered(figures.flatMap(({ terms }) => terms)) }
}

function lessTerms(terms: readonly Term[], taken: readonly Term[]): Term[] {
  return gathered([...terms, ...taken.map(({ at, times }) => ({ at, times: -times }))])
}

function gathered(terms: readonly Term[]): Term[] {
  const times = new Map<number, number>()
  for (const term of terms) times.set(term.at, (times.get(term.at) ?? 0) + term.times)
  return [...times].filter(([, many]) => many !== 0).map(([at, many]) => ({ at, times: many }))
}
