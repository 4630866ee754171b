import { agrees, agreesWithAll, sumOf, withSum, type CountSystem, type KnownSum } from './countSystem.ts'
import { drawIn, rangeOf } from './drawIn.ts'
import type { ExportFigure } from './exportTables.ts'
import { findCounts } from './findCounts.ts'
import type { PossibleCounts } from './roundedCount.ts'

/**
 * What a reader can work out so far. `found` are lists of counts that agree with all of it, the first of them the one from which
 * others are looked for: between two of them each count that must stay open differs.
 */
export type OpenCounts = { system: CountSystem; found: readonly (readonly number[])[] }

/**
 * What a reader can work out once a figure is known to lie between two ends; null where a count that must stay open would have one
 * value left, or could not be shown to have two.
 *
 * @param open what is known before
 * @param figure what becomes known, as a sum of counts
 * @param mustStayOpen the figures of which at least two values must stay possible
 */
export function knowing(open: OpenCounts, figure: ExportFigure, between: PossibleCounts, mustStayOpen: readonly ExportFigure[]): OpenCounts | null {
  const sum: KnownSum = { terms: figure.terms, ...between }
  const system = withSum(open.system, sum)
  const stillAgree = open.found.filter((counts) => agrees(sum, counts))
  const [before = []] = open.found
  const start = stillAgree[0] ?? findCounts(system, before)
  if (!start) return null
  // What was another way before is most often another way from here as well, and tried sooner than searched for.
  const moved = start === before ? [] : open.found.map((counts) => start.map((count, at) => count + (counts[at] ?? 0) - (before[at] ?? 0)))
  return stayOpen({ system, found: [start, ...stillAgree.slice(1), ...moved.filter((counts) => agreesWithAll(system, counts))] }, mustStayOpen)
}

/** The same with at least two values found for each figure that must stay open; null where there are not. */
function stayOpen({ system, found }: OpenCounts, mustStayOpen: readonly ExportFigure[]): OpenCounts | null {
  const all = [...found]
  const [start] = all
  if (!start) return null
  for (const { terms } of mustStayOpen) {
    const value = sumOf(terms, start)
    if (all.some((counts) => sumOf(terms, counts) !== value)) continue
    const other =
      findCounts(withSum(system, { terms, lowest: value + 1, highest: Infinity }), start) ??
      findCounts(withSum(system, { terms, lowest: -Infinity, highest: value - 1 }), start)
    if (!other) return null
    all.push(other)
  }
  return { system, found: all }
}

/** Between which values a figure lies at most, as far as its own tables say sum by sum. */
export function widestRange({ system }: OpenCounts, { terms }: ExportFigure): PossibleCounts {
  const ends = { lowest: [...system.lowest], highest: [...system.highest] }
  drawIn(ends, system.sums, system.sumsOf)
  return rangeOf({ terms }, ends)
}

/** Whether the figure can lie between these ends at all, as far as a reader knows. */
export function canLie({ system, found }: OpenCounts, { terms }: ExportFigure, between: PossibleCounts): boolean {
  return findCounts(withSum(system, { terms, ...between }), found[0] ?? []) !== null
}
