import type { Acting } from '../facts/acting.ts'
import { historyOf, type FieldWords, type HistoryEntry } from '../facts/fieldChanges.ts'
import { momentOf, readMoment, type MomentKey } from '../facts/moment.ts'
import { dayInWords } from '../periods/day.ts'
import { loadOcgsAt } from '../targets/loadOcgs.ts'
import { requestsInWords } from './requestsInWords.ts'
import type { TaskingDecisionRecord, TaskingDecisionState } from './taskingDecisionRecord.ts'
import { findTaskingDecisionVersions } from './taskingDecisionStore.ts'

const stateInWords: Record<TaskingDecisionState, string> = { NOTED: 'Nothing to do', OPEN: 'Open', DONE: 'Done', DROPPED: 'Dropped' }

type Named = { groups: ReadonlyMap<string, string>; requests: ReadonlyMap<string, string> }

function fieldWords({ groups, requests }: Named): FieldWords<TaskingDecisionRecord> {
  return [
    { field: 'ocg', inWords: 'Group', say: (one) => (one.ocgId ? (groups.get(one.ocgId) ?? 'A group that your unit has handed over since') : null) },
    { field: 'request', inWords: 'Request', say: (one) => (one.requestId ? (requests.get(one.requestId) ?? 'A request of a force') : null) },
    { field: 'decision', inWords: 'Decision', say: (one) => one.decision },
    { field: 'owner', inWords: 'Owner', say: (one) => one.owner },
    { field: 'dueOn', inWords: 'Due', say: (one) => (one.dueOn ? dayInWords(one.dueOn) : null) },
    { field: 'state', inWords: 'State', say: (one) => stateInWords[one.state] },
    { field: 'closedOn', inWords: 'Closed on', say: (one) => (one.closedOn ? dayInWords(one.closedOn) : null) },
    { field: 'isWithdrawn', inWords: 'Withdrawn', say: (one) => (one.isWithdrawn ? 'Yes' : 'No') },
  ]
}

/**
 * History of each decision as at its moment, newest version first, in a fixed number of statements for a page, which is of one moment.
 *
 * @param noteGroup told of each group that the histories name, for the trail
 */
export async function taskingDecisionHistories(acting: Acting, keys: readonly MomentKey[], noteGroup: (ocgId: string) => void): Promise<HistoryEntry[][]> {
  const moments = keys.map(readMoment)
  const versions = await findTaskingDecisionVersions(acting, moments.map(({ id }) => id))
  const known = moments.map(({ id, asAt }) => versions.filter((version) => version.id === id && (!asAt || version.recordedAt <= asAt)))
  // A group that never changed is no change to tell, so its name is not read.
  const changed = known.map((entries) => (new Set(entries.map(({ ocgId }) => ocgId)).size > 1 ? entries.flatMap(({ ocgId }) => ocgId ?? []) : []))
  const groupKeys = moments.flatMap(({ asAt }, index) => (changed[index] ?? []).map((ocgId) => momentOf(ocgId, asAt)))
  const groups = groupKeys.length === 0 ? [] : await loadOcgsAt(acting, groupKeys)
  const requests = await requestsInWords(acting, versions.flatMap(({ requestId }) => requestId ?? []))
  for (const group of groups) if (group) noteGroup(group.id)
  const aliases = new Map(groups.flatMap((group, index) => (group ? [[groupKeys[index], group.alias] as const] : [])))
  return moments.map(({ asAt }, index) => {
    const named = new Map((changed[index] ?? []).flatMap((ocgId) => {
      const alias = aliases.get(momentOf(ocgId, asAt))
      return alias === undefined ? [] : [[ocgId, alias] as const]
    }))
    return historyOf(known[index] ?? [], fieldWords({ groups: named, requests }))
  })
}
