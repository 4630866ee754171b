import type { Acting } from '../facts/acting.ts'
import { momentOf, readMoment, type MomentKey } from '../facts/moment.ts'
import type { DisruptionRecord } from './disruptionRecord.ts'
import { findDisruptions } from './disruptionStore.ts'
import { findLinks, type LinkRecord } from './linkStore.ts'

/** A link as it is read from one of its ends. */
export type ShownLink = LinkRecord & { other: DisruptionRecord }

/**
 * What the viewer's unit says of each disruption and others, as at its moment: two statements for each different
 * moment, which is two for a page. A link to a record that the viewer may not see then is left out.
 */
export async function shownLinks({ viewer, database }: Acting, keys: readonly MomentKey[]): Promise<ShownLink[][]> {
  const moments = keys.map(readMoment)
  const found = new Map<MomentKey, ShownLink[]>()
  for (const moment of new Set(moments.map(({ asAt }) => asAt?.getTime() ?? null))) {
    const reading = { viewer, database, asAt: moment === null ? null : new Date(moment) }
    const ids = moments.filter(({ asAt }) => (asAt?.getTime() ?? null) === moment).map(({ id }) => id)
    const links = await findLinks(reading, ids)
    const others = new Map((await findDisruptions(reading, links.flatMap(({ oneId, otherId }) => [oneId, otherId]))).map((record) => [record.id, record]))
    for (const id of ids) {
      const shown = links.flatMap((link) => {
        if (link.oneId !== id && link.otherId !== id) return []
        const other = others.get(link.oneId === id ? link.otherId : link.oneId)
        return other ? [{ ...link, other }] : []
      })
      found.set(momentOf(id, reading.asAt), shown)
    }
  }
  return keys.map((key) => found.get(key) ?? [])
}
