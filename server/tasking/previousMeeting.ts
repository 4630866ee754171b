import type { Acting } from '../facts/acting.ts'
import { atEachMoment } from '../facts/atEachMoment.ts'
import { momentOf, type MomentKey } from '../facts/moment.ts'
import type { HeldMeeting, TaskingMeetingRecord } from './taskingMeetingRecord.ts'
import { findHeldMeetings } from './taskingMeetingStore.ts'

type Reading = Pick<Acting, 'viewer' | 'database'>
type Placed = Pick<TaskingMeetingRecord, 'listedAt' | 'asAt'>

/** Where a meeting stands among those held, as a key to batch by: by the moment of its list; one that is planned comes after all. */
export function placeOfMeeting({ listedAt, asAt }: Placed): MomentKey {
  return momentOf(listedAt?.toISOString() ?? 'planned', asAt)
}

/** The meeting that the viewer's unit held before each place, in one statement for each different moment of reading; null before the first. */
export async function previousMeetings({ viewer, database }: Reading, places: readonly MomentKey[]): Promise<(HeldMeeting | null)[]> {
  const found = await atEachMoment(places, async (lists, asAt) => {
    const held = await findHeldMeetings({ viewer, database, asAt })
    return new Map(lists.map((listedAt) => [listedAt, held.find((one) => listedAt === 'planned' || one.listedAt.toISOString() < listedAt) ?? null]))
  })
  return found.map((one) => one ?? null)
}

/** The held meeting, not withdrawn, with the latest list before that of the meeting given; before a planned one, the one held last. */
export async function previousMeeting(reading: Reading, meeting: Placed): Promise<HeldMeeting | null> {
  return (await previousMeetings(reading, [placeOfMeeting(meeting)]))[0] ?? null
}

/** The meeting that the viewer's unit had held last as at a moment; null is now. */
export function lastHeldMeeting(reading: Reading, asAt: Date | null): Promise<HeldMeeting | null> {
  return previousMeeting(reading, { listedAt: null, asAt })
}
