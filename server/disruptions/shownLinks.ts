import type { Acting } from '../facts/acting.ts'
import { atEachMoment } from '../facts/atEachMoment.ts'
import type { MomentKey } from '../facts/moment.ts'
import type { DisruptionRecord } from './disruptionRecord.ts'
import { findDisruptions } from './disruptionStore.ts'
import { findLinks, type LinkRecord } from './linkStore.ts'

/** A link as it is read from one of its ends. */
export type ShownLink = LinkRecord & { other: DisruptionRecord }

/**
 * What the viewer's unit says of each disruption and others, as at its moment: two statements for each different
 * moment. A link to a record that the viewer may not see then is left out.
 */
export async function shownLinks({ viewer, database }: Acting, keys: readonly MomentKey[]): Promise<ShownLink[][]> {
  const found = await atEachMoment(keys, async (ids, asAt) => {
    const links = await findLinks({ viewer, database, asAt }, ids)
    const ends = await findDisruptions({ viewer, database, asAt }, links.flatMap(({ oneId, otherId }) => [oneId, otherId]))
    return new Map(ids.map((id) => [id, seenFrom(id, links, new Map(ends.map((end) => [end.id, end])))]))
  })
  return found.map((links) => links ?? [])
}

function seenFrom(id: string, links: LinkRecord[], ends: ReadonlyMap<string, DisruptionRecord>): ShownLink[] {
  return links.flatMap((link) => {
    if (link.oneId !== id && link.otherId !== id) return []
    const other = ends.get(link.oneId === id ? link.otherId : link.oneId)
    return other ? [{ ...link, other }] : []
  })
}
