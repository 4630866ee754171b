import type { Acting } from '../facts/acting.ts'
import { historyOf, type FieldWords, type HistoryEntry } from '../facts/fieldChanges.ts'
import { momentOf, readMoment, type MomentKey } from '../facts/moment.ts'
import { dayInWords, type Day } from '../periods/day.ts'
import { loadOcgsAt } from '../targets/loadOcgs.ts'
import { loadTaskingMeetingsAt } from '../tasking/loadTaskingMeetings.ts'
import { known, type ReferenceData } from '../units/referenceData.ts'
import type { GatewayRequestRecord, GatewayState } from './gatewayRequestRecord.ts'
import { findGatewayRequestVersions } from './gatewayRequestStore.ts'

const stateInWords: Record<GatewayState, string> = { WAITING: 'Waiting', DEFERRED: 'Deferred', ACCEPTED: 'Accepted', DECLINED: 'Declined' }

/** Alias of a group and day of a meeting, by their ids, as at the moment of the history; undefined where the viewer does not see it. */
type Named = { aliasOf: (ocgId: string) => string | undefined; meetsOnOf: (meetingId: string) => Day | undefined }

function gatewayRequestFieldWords(reference: ReferenceData, { aliasOf, meetsOnOf }: Named): FieldWords<GatewayRequestRecord> {
  const day = (text: string | null) => (text ? dayInWords(text) : null)
  return [
    { field: 'force', inWords: 'Force', say: (one) => known(reference.forces, one.forceCode).name },
    { field: 'forceReference', inWords: 'Force’s reference', say: (one) => one.forceReference },
    { field: 'receivedOn', inWords: 'Received', say: (one) => dayInWords(one.receivedOn) },
    { field: 'wantedBy', inWords: 'Wanted by', say: (one) => day(one.wantedBy) },
    { field: 'ocg', inWords: 'Group', say: (one) => (one.ocgId ? (aliasOf(one.ocgId) ?? 'A group that your unit has handed over since') : null) },
    { field: 'threat', inWords: 'Threat', say: (one) => (one.threatCode ? known(reference.threats, one.threatCode).name : null) },
    { field: 'helpAsked', inWords: 'Help asked for', say: (one) => one.helpAsked },
    { field: 'state', inWords: 'State', say: (one) => stateInWords[one.state] },
    { field: 'decidedOn', inWords: 'Decided on', say: (one) => day(one.decidedOn) },
    { field: 'meeting', inWords: 'Decided by', say: (one) => sayWhoDecided(one, meetsOnOf) },
    { field: 'decision', inWords: 'Decision', say: (one) => one.decision },
    { field: 'owner', inWords: 'Led by', say: (one) => one.owner },
    { field: 'dueOn', inWords: 'Help begins by', say: (one) => day(one.dueOn) },
    { field: 'isWithdrawn', inWords: 'Withdrawn', say: (one) => (one.isWithdrawn ? 'Yes' : 'No') },
  ]
}

function sayWhoDecided({ state, meetingId }: GatewayRequestRecord, meetsOnOf: Named['meetsOnOf']): string | null {
  if (state === 'WAITING') return null
  const meetsOn = meetingId ? meetsOnOf(meetingId) : null
  return meetsOn ? `The meeting of ${dayInWords(meetsOn)}` : 'Between meetings'
}

/** History of each request as at its moment, newest version first, in three statements at most for a page, which is of one moment. */
export async function gatewayRequestHistories(acting: Acting, keys: readonly MomentKey[]): Promise<HistoryEntry[][]> {
  const moments = keys.map(readMoment)
  const versions = await findGatewayRequestVersions(acting, moments.map(({ id }) => id))
  const versionsAt = ({ id, asAt }: Moment) => versions.filter((version) => version.id === id && (!asAt || version.recordedAt <= asAt))
  const namedIn = (idOf: (version: GatewayRequestRecord) => string | null) =>
    moments.flatMap((moment) => versionsAt(moment).flatMap((version) => momentNamed(idOf(version), moment) ?? []))
  const groups = await readNamed(namedIn(({ ocgId }) => ocgId), (wanted) => loadOcgsAt(acting, wanted))
  const meetings = await readNamed(namedIn(({ meetingId }) => meetingId), (wanted) => loadTaskingMeetingsAt(acting, wanted))
  return moments.map((moment) => {
    const { asAt } = moment
    const named: Named = { aliasOf: (id) => groups.get(momentOf(id, asAt))?.alias, meetsOnOf: (id) => meetings.get(momentOf(id, asAt))?.meetsOn }
    return historyOf(versionsAt(moment), gatewayRequestFieldWords(acting.reference, named))
  })
}

type Moment = ReturnType<typeof readMoment>

function momentNamed(id: string | null, { asAt }: Moment): MomentKey | null {
  return id === null ? null : momentOf(id, asAt)
}

/** What of those named the viewer sees; nothing is read where nothing is named. */
async function readNamed<T>(keys: readonly MomentKey[], load: (wanted: MomentKey[]) => Promise<(T | null)[]>): Promise<ReadonlyMap<MomentKey, T>> {
  const wanted = [...new Set(keys)]
  const found = wanted.length > 0 ? await load(wanted) : []
  return new Map(wanted.flatMap((key, index) => (found[index] ? [[key, found[index]] as const] : [])))
}
