import { withSum, type CountSystem, type KnownSum } from './countSystem.ts'
import { readTables, type ExportFigure, type ExportTables } from './exportTables.ts'
import { canLie, knowing, widestRange, type OpenCounts } from './openCounts.ts'
import { countsShownAs, neighboursOf, roundCount, smallBelow, type PossibleCounts, type RoundedCount } from './roundedCount.ts'

/** A count as it leaves the house: rounded, "fewer than 5", or not at all, and why. */
export type PublishedCount = RoundedCount | { withheld: string }

const withheld: PublishedCount = { withheld: 'Withheld: with this figure, rounded, a small count could be worked out' }

/** How far above its true value a count that is not shown is taken to lie at most, while another value is looked for. */
const searchedAbove = 20

/**
 * All counts of an export, rounded to 5, none of them giving a small one away.
 *
 * Why: rounding hides a small count only as long as no total tells it: two that are "fewer than 5" and add up to "10" can only be 4 each.
 * So all tables of the export are looked at together, and a total from which a small count (0 to 4, none and a few alike) could be
 * worked out is withheld. So that the withholding tells nothing either, a total is withheld too where the next rounded value
 * above or below would do so. Larger totals are decided on first, so the least important are withheld; of two as large, the earlier.
 * Each figure gets an answer: negatives are in the export whenever they are in its tables.
 *
 * Two exports with different tables are not looked at together.
 *
 * @returns by key, in the order of cells and then totals. Cells are withheld only where cells alone give one away, which
 * takes tables that add up to the same
 * @throws RangeError where the tables contradict themselves or a count is not a whole number of 0 or more
 * Checked in: test/unit/publicExport/publishCounts.test.ts, which works all tables out by another way.
 */
export function publishCounts(tables: ExportTables): Map<string, PublishedCount> {
  const { cells, totals, known } = readTables(tables)
  const published = new Map<string, PublishedCount>([...cells, ...totals].map(({ key }) => [key, withheld]))
  const small = [...cells, ...totals].filter(({ count }) => count < smallBelow)
  let open = nothingShown(cells, known)
  const shown: ExportFigure[] = []
  const show = (figure: ExportFigure, after: OpenCounts) => {
    published.set(figure.key, roundCount(figure.count))
    shown.push(figure)
    open = after
  }
  for (const cell of cells) {
    const after = knowing(open, cell, countsShownAs(roundCount(cell.count)), small)
    if (after) show(cell, after)
  }
  for (const total of totals.toSorted((one, other) => other.terms.length - one.terms.length)) {
    const smallShown = shown.filter(({ count }) => count < smallBelow)
    const { mayBeShown, after } = decide(open, total, small, smallShown)
    if (mayBeShown) show(total, after)
    else open = after
  }
  return published
}

function nothingShown(cells: readonly ExportFigure[], known: readonly KnownSum[]): OpenCounts {
  const counts = cells.map(({ count }) => count)
  const nothing: CountSystem = { lowest: counts.map(() => 0), highest: counts.map((count) => count + searchedAbove), sums: [], sumsOf: counts.map(() => []) }
  return { system: known.reduce(withSum, nothing), found: [counts] }
}

/** Whether a total may be shown, and what a reader knows then: its rounded value, or that it is one of those withheld. */
function decide(open: OpenCounts, total: ExportFigure, small: readonly ExportFigure[], smallShown: readonly ExportFigure[]): { mayBeShown: boolean; after: OpenCounts } {
  const rounded = roundCount(total.count)
  const own = countsShownAs(rounded)
  const shown = knowing(open, total, own, small)
  const beside = lastBeside(open, total, rounded)
  const risky = beside.filter((between) => !knowing(open, total, between, between.lowest === 0 ? [...smallShown, total] : smallShown))
  if (shown && risky.length === 0) return { mayBeShown: true, after: shown }
  const hidden: PossibleCounts[] = [own, ...(shown ? risky : beside)]
  const between = { lowest: Math.min(...hidden.map(({ lowest }) => lowest)), highest: Math.max(...hidden.map(({ highest }) => highest)) }
  return { mayBeShown: false, after: knowing(open, total, between, small) ?? open }
}

/** The rounded values beside this one, as far as the total can have them; all but the last that it can have are taken to be harmless. */
function lastBeside(open: OpenCounts, total: ExportFigure, rounded: RoundedCount): PossibleCounts[] {
  const own = countsShownAs(rounded)
  const widest = widestRange(open, total)
  return neighboursOf(rounded)
    .map(countsShownAs)
    .filter(({ lowest, highest }) => (lowest > own.highest ? widest.highest <= highest : widest.lowest >= lowest))
    .filter((between) => canLie(open, total, between))
}
