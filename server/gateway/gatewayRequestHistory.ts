import type { Acting } from '../facts/acting.ts'
import { historyOf, type FieldWords, type HistoryEntry } from '../facts/fieldChanges.ts'
import { momentOf, readMoment, type MomentKey } from '../facts/moment.ts'
import { dayInWords, type Day } from '../periods/day.ts'
import { groupsNamedInHistory } from '../targets/groupsNamedInHistory.ts'
import { loadTaskingMeetingsAt } from '../tasking/loadTaskingMeetings.ts'
import { known, type ReferenceData } from '../units/referenceData.ts'
import type { GatewayRequestRecord, GatewayState } from './gatewayRequestRecord.ts'
import { findGatewayRequestVersions } from './gatewayRequestStore.ts'

const stateInWords: Record<GatewayState, string> = { WAITING: 'Waiting', DEFERRED: 'Deferred', ACCEPTED: 'Accepted', DECLINED: 'Declined' }

/** The group of a version, and the day of a meeting by its id, as at the moment of the history; undefined of one that the viewer does not see. */
type Named = { group: (version: GatewayRequestRecord) => string | null; meetsOnOf: (meetingId: string) => Day | undefined }

function gatewayRequestFieldWords(reference: ReferenceData, { group, meetsOnOf }: Named): FieldWords<GatewayRequestRecord> {
  const day = (text: string | null) => (text ? dayInWords(text) : null)
  return [
    { field: 'force', inWords: 'Force', say: (one) => known(reference.forces, one.forceCode).name },
    { field: 'forceReference', inWords: 'Force’s reference', say: (one) => one.forceReference },
    { field: 'receivedOn', inWords: 'Received', say: (one) => dayInWords(one.receivedOn) },
    { field: 'wantedBy', inWords: 'Wanted by', say: (one) => day(one.wantedBy) },
    { field: 'ocg', inWords: 'Group', say: group },
    { field: 'threat', inWords: 'Threat', say: (one) => (one.threatCode ? known(reference.threats, one.threatCode).name : null) },
    { field: 'helpAsked', inWords: 'Help asked for', say: (one) => one.helpAsked },
    { field: 'state', inWords: 'State', say: (one) => stateInWords[one.state] },
    { field: 'decidedOn', inWords: 'Decided on', say: (one) => day(one.decidedOn) },
    { field: 'meeting', inWords: 'Decided by', say: (one) => sayWhoDecided(one, meetsOnOf) },
    { field: 'decision', inWords: 'Decision', say: (one) => one.decision },
    { field: 'owner', inWords: 'Post that leads the help', say: (one) => one.owner },
    { field: 'dueOn', inWords: 'Help begins by', say: (one) => day(one.dueOn) },
    { field: 'isWithdrawn', inWords: 'Withdrawn', say: (one) => (one.isWithdrawn ? 'Yes' : 'No') },
  ]
}

function sayWhoDecided({ state, meetingId }: GatewayRequestRecord, meetsOnOf: Named['meetsOnOf']): string | null {
  if (state === 'WAITING') return null
  const meetsOn = meetingId ? meetsOnOf(meetingId) : null
  return meetsOn ? `The meeting of ${dayInWords(meetsOn)}` : 'Between meetings'
}

/**
 * History of each request as at its moment, newest version first, in three statements at most for a page, which is of one moment.
 *
 * @param noteGroup told of each group that the histories name, for the trail
 */
export async function gatewayRequestHistories(acting: Acting, keys: readonly MomentKey[], noteGroup: (ocgId: string) => void): Promise<HistoryEntry[][]> {
  const moments = keys.map(readMoment)
  const all = await findGatewayRequestVersions(acting, moments.map(({ id }) => id))
  const histories = moments.map(({ id, asAt }) => ({ asAt, versions: all.filter((version) => version.id === id && (!asAt || version.recordedAt <= asAt)) }))
  const groups = await groupsNamedInHistory(acting, histories, noteGroup)
  const meetingKeys = histories.flatMap(({ asAt, versions }) => versions.flatMap(({ meetingId }) => (meetingId === null ? [] : [momentOf(meetingId, asAt)])))
  const meetings = await meetingDays(acting, [...new Set(meetingKeys)])
  return histories.map(({ asAt, versions }, index) => {
    const named: Named = { group: (one) => groups[index]?.(one) ?? null, meetsOnOf: (id) => meetings.get(momentOf(id, asAt)) }
    return historyOf(versions, gatewayRequestFieldWords(acting.reference, named))
  })
}

/** Days of the meetings that the viewer sees; nothing is read where none is named. */
async function meetingDays(acting: Acting, keys: readonly MomentKey[]): Promise<ReadonlyMap<MomentKey, Day>> {
  const meetings = keys.length === 0 ? [] : await loadTaskingMeetingsAt(acting, keys)
  return new Map(keys.flatMap((key, index) => (meetings[index] ? [[key, meetings[index].meetsOn] as const] : [])))
}
