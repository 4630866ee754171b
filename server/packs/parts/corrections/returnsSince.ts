import type { Compared } from '../compare/comparedFacts.ts'
import { acceptedColumn } from '../compare/returnsTable.ts'
import type { PackTable } from '../../packContent.ts'

/** A unit of which more returns are accepted than a pack had; of fewer, `more` is below 0. */
export type ReturnsSince = { unit: string; more: number }

/**
 * Of which units has the number of accepted returns changed since a pack? A return that came in is no correction of those that were there.
 *
 * @param before the table of returns of that pack; none where it held none, of which nothing is known
 * @returns in geographic order
 * Checked in: test/unit/packs/parts/corrections.test.ts.
 */
export function returnsSince(before: PackTable | undefined, units: readonly Pick<Compared['units'][number], 'unit' | 'returns'>[]): ReturnsSince[] {
  const at = before?.columns.findIndex(({ name }) => name === acceptedColumn) ?? -1
  return units.flatMap(({ unit, returns }) => {
    const then = before?.rows.find(([code]) => code === unit.code)?.[at]
    return typeof then === 'number' && then !== returns.accepted ? [{ unit: unit.code, more: returns.accepted - then }] : []
  })
}
