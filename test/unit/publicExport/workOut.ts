import type { ExportTables } from '../../../server/publicExport/exportTables.ts'
import type { PublishedCount } from '../../../server/publicExport/publishCounts.ts'

/** The least and the most that a figure can be. */
export type Ends = { lowest: number; highest: number }

/** For what a reader takes a published count, written down anew: 0 to 4; 5 to 7; else 2 either side; anything where it is withheld. */
export function endsOf(published: PublishedCount | undefined): Ends {
  if (!published || 'withheld' in published) return { lowest: 0, highest: Infinity }
  if ('fewerThan' in published) return { lowest: 0, highest: 4 }
  return { lowest: Math.max(5, published.shown - 2), highest: published.shown + 2 }
}

/** Which cells each figure adds up, by place; totals here add up cells only. */
function placesOf({ cells, totals }: ExportTables): [key: string, places: number[]][] {
  const place = new Map(cells.map(({ key }, at) => [key, at]))
  const ofTotals = totals.map(({ key, sums }): [string, number[]] => [key, (sums[0] ?? []).map((one) => place.get(one) ?? 0)])
  return [...cells.map(({ key }, at): [string, number[]] => [key, [at]]), ...ofTotals]
}

/** What each figure is, by key. */
export function trueCounts(tables: ExportTables): Map<string, number> {
  return new Map(placesOf(tables).map(([key, places]) => [key, places.reduce((sum, at) => sum + (tables.cells[at]?.count ?? 0), 0)]))
}

/**
 * What each figure can be for a reader who has all tables, found by trying every list of counts; null where none agrees. No cell
 * may be withheld.
 *
 * @param about where the reader knows withheld totals to lie
 */
export function workOut(tables: ExportTables, published: ReadonlyMap<string, PublishedCount>, about: ReadonlyMap<string, Ends> = new Map()): Map<string, Ends> | null {
  const figures = placesOf(tables).map(([key, places]) => ({ key, places, shown: about.get(key) ?? endsOf(published.get(key)), found: { lowest: Infinity, highest: -Infinity } }))
  const place = new Map(tables.cells.map(({ key }, at) => [key, at]))
  const parts = tables.parts.map(({ part, whole }) => [place.get(part) ?? 0, place.get(whole) ?? 0] as const)
  const counts: number[] = []
  const sum = (places: number[]) => {
    let total = 0
    for (const at of places) total += counts[at] ?? 0
    return total
  }
  const tryFrom = (at: number): void => {
    const cell = tables.cells[at]
    if (!cell) {
      const agree = figures.every(({ places, shown }) => sum(places) >= shown.lowest && sum(places) <= shown.highest)
      if (!agree || parts.some(([part, whole]) => (counts[part] ?? 0) > (counts[whole] ?? 0))) return
      for (const { places, found } of figures) {
        found.lowest = Math.min(found.lowest, sum(places))
        found.highest = Math.max(found.highest, sum(places))
      }
      return
    }
    const { lowest, highest } = endsOf(published.get(cell.key))
    if (highest === Infinity) throw new Error(`${cell.key} is not shown`)
    for (let count = lowest; count <= highest; count += 1) {
      counts[at] = count
      tryFrom(at + 1)
    }
  }
  tryFrom(0)
  return figures.some(({ found }) => found.lowest === Infinity) ? null : new Map(figures.map(({ key, found }) => [key, found]))
}
