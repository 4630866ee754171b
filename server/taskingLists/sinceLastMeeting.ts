import type { Acting } from '../facts/acting.ts'
import { atEachMoment } from '../facts/atEachMoment.ts'
import type { MomentKey } from '../facts/moment.ts'
import { lastHeldMeeting } from '../tasking/previousMeeting.ts'
import type { TaskingMeetingRecord } from '../tasking/taskingMeetingRecord.ts'
import { changesBetween } from './changesBetween.ts'
import type { OcgChange } from './ocgChange.ts'

/** The last meeting that the viewer's unit had held, and what became known of a group since its list. */
export type OcgSinceMeeting = { meeting: TaskingMeetingRecord; changes: OcgChange[] }

/** Of each group as at its moment; null where no meeting was held before. As many statements for a page as for one group. */
export async function sinceLastMeeting(acting: Acting, keys: readonly MomentKey[]): Promise<(OcgSinceMeeting | null)[]> {
  const found = await atEachMoment(keys, async (ids, asAt) => {
    const meeting = await lastHeldMeeting(acting, asAt)
    if (!meeting) return new Map<string, OcgSinceMeeting>()
    const changes = await changesBetween(acting, ids, { from: meeting.listedAt, to: asAt })
    return new Map(ids.map((id) => [id, { meeting, changes: changes.get(id) ?? [] }]))
  })
  return found.map((since) => since ?? null)
}
