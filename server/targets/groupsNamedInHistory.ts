import type { Acting } from '../facts/acting.ts'
import { momentOf } from '../facts/moment.ts'
import { loadOcgsAt } from './loadOcgs.ts'

/** What is known of a record at the moment of its history: its versions, each with the group that it is about. */
export type VersionsAt = { asAt: Date | null; versions: readonly { ocgId: string | null }[] }

/**
 * How the histories of records name the groups that those were about, as at their moments. Where the group never changed there is
 * no change to tell, so its name is not read. One statement for a page, which is of one moment.
 *
 * @param noteGroup told of each group that is named, for the trail
 * @returns of each history what it says of a group of one of its versions; null of none
 */
export async function groupsNamedInHistory(acting: Acting, histories: readonly VersionsAt[], noteGroup: (ocgId: string) => void): Promise<((version: { ocgId: string | null }) => string | null)[]> {
  const keysOf = histories.map(({ asAt, versions }) => {
    const isChanged = new Set(versions.map(({ ocgId }) => ocgId)).size > 1
    return isChanged ? versions.flatMap(({ ocgId }) => (ocgId === null ? [] : [momentOf(ocgId, asAt)])) : []
  })
  const keys = [...new Set(keysOf.flat())]
  const groups = keys.length === 0 ? [] : await loadOcgsAt(acting, keys)
  for (const group of groups) if (group) noteGroup(group.id)
  const aliases = new Map(groups.flatMap((group, index) => (group ? [[keys[index], group.alias] as const] : [])))
  return histories.map(({ asAt }) => ({ ocgId }) => (ocgId === null ? null : (aliases.get(momentOf(ocgId, asAt)) ?? 'A group that your unit has handed over since')))
}
