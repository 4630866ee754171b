import { RefusedError } from '../errors.ts'
import type { Acting } from '../facts/acting.ts'
import { connectionOf, cursorOf, readPage, sortKeys, type Page, type PageRequest } from '../facts/keyset.ts'
import { momentOf } from '../facts/moment.ts'
import type { TaskingMeetingRecord } from '../tasking/taskingMeetingRecord.ts'
import { loadOcgsAt } from '../targets/loadOcgs.ts'
import type { OcgRecord } from '../targets/ocgRecord.ts'
import { changesBetween } from './changesBetween.ts'
import type { FoundGroup } from './chooseGroups.ts'
import type { OcgChange } from './ocgChange.ts'
import { taskingList } from './taskingList.ts'
import type { TaskingRule } from './taskingRule.ts'

/** A group on the list of a meeting, and what changed since the list of the meeting before. */
export type ListedGroup = FoundGroup & { id: string; ocg: OcgRecord; changes: () => Promise<OcgChange[]> }

const usualPage = 25

/**
 * One page of the groups on the list of a meeting, or of all that one rule finds, in the order of the list. A place in it is the
 * group that stands there. Groups and changes of a page are read in as many statements as those of one.
 *
 * @throws RefusedError as `readPage`; also for a place whose group is not on a list that has changed since
 */
export async function listedGroups(acting: Acting, meeting: TaskingMeetingRecord, args: { first?: number | null; after?: string | null; rule?: TaskingRule | null }) {
  const { byRule, listed, asAt, previousListedAt, sinceList } = await taskingList(acting, meeting)
  const all = args.rule ? (byRule.get(args.rule)?.found ?? []) : listed
  const order = `TASKING_${args.rule ?? 'LIST'}`
  const { rows, ...page } = pageFrom(all, readPage({ first: args.first ?? usualPage, after: args.after }, order, sortKeys.text, true))
  const ids = rows.map(({ ocgId }) => ocgId)
  let changed: Promise<Map<string, OcgChange[]>> | null = null
  const changesOf = async (ocgId: string) => {
    if (!previousListedAt) return []
    return (await (changed ??= changesBetween(acting, ids, { from: previousListedAt, to: asAt }))).get(ocgId) ?? []
  }
  const ocgs = await loadOcgsAt(acting, ids.map((id) => momentOf(id, sinceList.has(id) ? meeting.asAt : asAt)))
  const shown = rows.map((row, index) => ({ ...row, id: row.ocgId, ocg: found(ocgs[index]), changes: () => changesOf(row.ocgId) }))
  return connectionOf<ListedGroup, { totalCount: number }>({ ...page, rows: shown }, ({ ocgId }) => cursorOf(order, null, ocgId), { totalCount: all.length })
}

function pageFrom(all: readonly FoundGroup[], { size, place }: PageRequest): Page<FoundGroup> {
  const from = place ? all.findIndex(({ ocgId }) => ocgId === place.id) + 1 : 0
  if (place && from === 0) {
    throw new RefusedError('The list has changed since, and the group at that place is not on it any more. Start again from its beginning.', [
      { field: 'after', message: 'Leave the cursor out' },
    ])
  }
  return { rows: all.slice(from, from + size), hasNextPage: all.length > from + size, hasPreviousPage: from > 0 }
}

function found(ocg: OcgRecord | null | undefined): OcgRecord {
  if (!ocg) throw new Error('A group on the list of a meeting cannot be read')
  return ocg
}
