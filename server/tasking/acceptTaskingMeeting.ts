import { refuseProblems } from '../errors.ts'
import type { Acting } from '../facts/acting.ts'
import { dayInWords } from '../periods/day.ts'
import { londonDayOf } from '../periods/londonDay.ts'
import { movedMeetingProblems } from './movedMeetingProblems.ts'
import type { TaskingMeetingRecord } from './taskingMeetingRecord.ts'
import { keptTaskingMeeting, taskingMeetingProblems, type KeptTaskingMeeting, type TaskingMeetingFacts } from './taskingMeetingRules.ts'
import { findMeetingOn } from './taskingMeetingStore.ts'

/**
 * Facts of a meeting that may be stored.
 *
 * @param standing the meeting so far; null where it is new
 * @throws RefusedError that names everything to mend, also where the unit has another meeting on that day, or a held one would pass another
 */
export async function acceptTaskingMeeting(acting: Acting, facts: TaskingMeetingFacts, standing: TaskingMeetingRecord | null): Promise<KeptTaskingMeeting> {
  refuseProblems(taskingMeetingProblems(facts, { state: standing?.state ?? 'PLANNED', today: londonDayOf(acting.now) }))
  const kept = keptTaskingMeeting(facts)
  const other = await findMeetingOn(acting, kept.meetsOn)
  if (other && other.id !== standing?.id) {
    refuseProblems([{ field: 'meetsOn', message: `Your unit has a tasking meeting on ${dayInWords(kept.meetsOn)} already: open that one, or choose another day` }])
  }
  if (standing) refuseProblems(await movedMeetingProblems(acting, standing, kept.meetsOn))
  return kept
}
