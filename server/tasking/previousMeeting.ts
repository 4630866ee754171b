import type { Acting } from '../facts/acting.ts'
import { atEachMoment } from '../facts/atEachMoment.ts'
import { momentOf, readMoment, type MomentKey } from '../facts/moment.ts'
import type { HeldMeeting, TaskingMeetingRecord } from './taskingMeetingRecord.ts'
import { findMeetingsHeldBefore } from './taskingMeetingStore.ts'

type Reading = Pick<Acting, 'viewer' | 'database'>
type Placed = Pick<TaskingMeetingRecord, 'listedAt' | 'asAt'>

/** Where a meeting stands among those held, as a key to batch by: by the moment of its list; one that is planned comes after all. */
export function placeOfMeeting({ listedAt, asAt }: Placed): MomentKey {
  return momentOf(listedAt?.toISOString() ?? planned, asAt)
}

/** The place that a key of `placeOfMeeting` says. */
export function readPlace(key: MomentKey): Placed {
  const { id, asAt } = readMoment(key)
  return { listedAt: listOf(id), asAt }
}

const planned = 'planned'

function listOf(place: string): Date | null {
  return place === planned ? null : new Date(place)
}

/** The meeting that the viewer's unit held before each place, in one statement for each different moment of reading; null before the first. */
export async function previousMeetings({ viewer, database }: Reading, places: readonly MomentKey[]): Promise<(HeldMeeting | null)[]> {
  const found = await atEachMoment(places, async (lists, asAt) => {
    const held = await findMeetingsHeldBefore({ viewer, database, asAt }, lists.map(listOf))
    return new Map(lists.map((list, index) => [list, held[index] ?? null]))
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
