import type { Acting } from '../facts/acting.ts'
import { historyOf, type FieldWords, type HistoryEntry } from '../facts/fieldChanges.ts'
import { momentOf, readMoment, type MomentKey } from '../facts/moment.ts'
import { loadGatewayRequestsAt } from '../gateway/loadGatewayRequests.ts'
import { dayInWords } from '../periods/day.ts'
import { groupsNamedInHistory } from '../targets/groupsNamedInHistory.ts'
import { known } from '../units/referenceData.ts'
import type { TaskingDecisionRecord, TaskingDecisionState } from './taskingDecisionRecord.ts'
import { findTaskingDecisionVersions } from './taskingDecisionStore.ts'

const stateInWords: Record<TaskingDecisionState, string> = { NOTED: 'Nothing to do', OPEN: 'Open', DONE: 'Done', DROPPED: 'Dropped' }

type Say = (version: TaskingDecisionRecord) => string | null

function fieldWords(group: Say, request: Say): FieldWords<TaskingDecisionRecord> {
  return [
    { field: 'ocg', inWords: 'Group', say: group },
    { field: 'request', inWords: 'Request', say: request },
    { field: 'decision', inWords: 'Decision', say: (one) => one.decision },
    { field: 'owner', inWords: 'Owner', say: (one) => one.owner },
    { field: 'dueOn', inWords: 'Due', say: (one) => (one.dueOn ? dayInWords(one.dueOn) : null) },
    { field: 'state', inWords: 'State', say: (one) => stateInWords[one.state] },
    { field: 'closedOn', inWords: 'Closed on', say: (one) => (one.closedOn ? dayInWords(one.closedOn) : null) },
    { field: 'isWithdrawn', inWords: 'Withdrawn', say: (one) => (one.isWithdrawn ? 'Yes' : 'No') },
  ]
}

/**
 * History of each decision as at its moment, newest version first, in three statements at most for a page, which is of one moment.
 *
 * @param noteGroup told of each group that the histories name, for the trail
 */
export async function taskingDecisionHistories(acting: Acting, keys: readonly MomentKey[], noteGroup: (ocgId: string) => void): Promise<HistoryEntry[][]> {
  const moments = keys.map(readMoment)
  const all = await findTaskingDecisionVersions(acting, moments.map(({ id }) => id))
  const histories = moments.map(({ id, asAt }) => ({ asAt, versions: all.filter((version) => version.id === id && (!asAt || version.recordedAt <= asAt)) }))
  const groups = await groupsNamedInHistory(acting, histories, noteGroup)
  const requests = await requestsNamed(acting, histories)
  return histories.map(({ asAt, versions }, index) =>
    historyOf(versions, fieldWords(
      (one) => groups[index]?.(one) ?? null,
      ({ requestId }) => (requestId === null ? null : (requests.get(momentOf(requestId, asAt)) ?? 'A request of a force')),
    )),
  )
}

type History = { asAt: Date | null; versions: readonly TaskingDecisionRecord[] }

/** "Derbyshire, received on 3 October 2026": requests that histories name, as at their moments; none where nothing else was ever named. */
async function requestsNamed(acting: Acting, histories: readonly History[]): Promise<ReadonlyMap<MomentKey, string>> {
  const keys = histories.flatMap(({ asAt, versions }) => {
    const named = [...new Set(versions.map(({ requestId }) => requestId))]
    return named.length > 1 ? named.flatMap((id) => (id === null ? [] : [momentOf(id, asAt)])) : []
  })
  const requests = keys.length === 0 ? [] : await loadGatewayRequestsAt(acting, keys)
  return new Map(
    requests.flatMap((request, index) => {
      const key = keys[index]
      return request && key ? [[key, `${known(acting.reference.forces, request.forceCode).name}, received on ${dayInWords(request.receivedOn)}`] as const] : []
    }),
  )
}
