import type { Acting } from '../facts/acting.ts'
import { atEachMoment } from '../facts/atEachMoment.ts'
import type { MomentKey } from '../facts/moment.ts'
import type { GatewayRequestRecord } from './gatewayRequestRecord.ts'
import { findGatewayRequestsOfMeetings } from './gatewayRequestStore.ts'

/**
 * Requests that each meeting looks at, the longest waiting first: which ones is fixed by the meeting's list, each is shown as it
 * stands at the moment of reading, so that it is decided from there and says what became of it. One statement for each different
 * moment.
 */
export async function requestsOfMeetings({ viewer, database }: Pick<Acting, 'viewer' | 'database'>, keys: readonly MomentKey[]): Promise<GatewayRequestRecord[][]> {
  const found = await atEachMoment(keys, async (ids, asAt) => {
    const requests = await findGatewayRequestsOfMeetings({ viewer, database, asAt }, ids)
    return new Map(ids.map((id) => [id, requests.filter(({ ofMeeting }) => ofMeeting === id)]))
  })
  return found.map((requests) => requests ?? [])
}
