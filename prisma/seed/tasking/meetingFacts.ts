import type { FactChunk } from '../factChunk.ts'
import { notYet } from '../factTables.ts'
import type { SeededRandom } from '../seededRandom.ts'
import { dayText, momentText } from '../storyDays.ts'
import { recordersOf } from '../unitStories.ts'
import type { PlannedMeeting } from './plannedMeeting.ts'

const notes = [
  'Two forces joined by video.', 'Overdue check-backs are looked at first from now on.', 'One force sent apologies and its list in writing.',
  'The list was taken from the top; the rest was noted.', 'Groups scored by different methods were looked at apart.', 'Requests of forces were taken at the end.',
]

/** Writes a meeting: as planned, and as held once it was. */
export function addMeeting(chunk: FactChunk, unitCode: string, { id, day, cycle, planned, held }: PlannedMeeting, random: SeededRandom): void {
  const people = recordersOf(unitCode)
  const shared = { tasking_meeting_id: id, unit_code: unitCode, meets_on: dayText(day), cycle, is_withdrawn: false }
  chunk.add('tasking_meeting', { id, unit_code: unitCode })
  chunk.add('tasking_meeting_version', {
    ...shared, id, version: 1, state: 'PLANNED', listed_at: null, notes: null, reason: null, recorded_by: random.pick(people), recorded_at: momentText(planned),
    superseded_at: held ? momentText(held.recorded) : notYet,
  })
  chunk.records += 1
  if (!held) return
  chunk.add('tasking_meeting_version', {
    ...shared, id: random.uuidAt(held.recorded), version: 2, state: 'HELD', listed_at: momentText(held.listedAt), notes: random.chance(0.3) ? random.pick(notes) : null,
    reason: 'Held', recorded_by: random.pick(people), recorded_at: momentText(held.recorded), superseded_at: notYet,
  })
}
