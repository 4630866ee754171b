import type { Acting } from '../facts/acting.ts'
import { listsAtMoments } from '../facts/listsAtMoments.ts'
import type { MomentKey } from '../facts/moment.ts'
import type { GatewayRequestRecord } from './gatewayRequestRecord.ts'
import { findGatewayRequestsOfMeetings } from './gatewayRequestStore.ts'

/**
 * Requests that each meeting looks at, undecided ones first: which ones is fixed by the meeting's list and that of the one before,
 * each is shown as it stands at the moment of reading, so that it is decided from there and says what became of it. One statement
 * for each different moment.
 */
export function requestsOfMeetings({ viewer, database }: Pick<Acting, 'viewer' | 'database'>, keys: readonly MomentKey[]): Promise<GatewayRequestRecord[][]> {
  return listsAtMoments(keys, (ids, asAt) => findGatewayRequestsOfMeetings({ viewer, database, asAt }, ids), ({ ofMeeting }) => ofMeeting)
}
