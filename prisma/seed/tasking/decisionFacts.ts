import type { FactChunk } from '../factChunk.ts'
import { notYet } from '../factTables.ts'
import type { SeededRandom } from '../seededRandom.ts'
import { dayOfMoment, dayText, momentText, workingMoment, type StoryDay } from '../storyDays.ts'
import type { StoryTime } from '../storyTime.ts'
import { recordersOf } from '../unitStories.ts'
import { drawDecision } from './decisionWords.ts'
import type { PlannedDecision } from './plannedDecision.ts'
import { drawPost } from './posts.ts'

/** Writes a decision, and what became of it. */
export function addDecision(chunk: FactChunk, unitCode: string, planned: PlannedDecision, time: StoryTime, random: SeededRandom): void {
  const { meeting, recorded, subject, group, request } = planned
  const people = recordersOf(unitCode)
  const isNoted = random.chance(0.2)
  const due = meeting.day + random.whole(14, 80)
  const closed = isNoted ? null : closedOn(meeting.day, due, time, random)
  const id = random.uuidAt(recorded)
  const shared = {
    tasking_decision_id: id, tasking_meeting_id: meeting.id, unit_code: unitCode, ocg_id: group?.id ?? null, gateway_request_id: request?.id ?? null,
    decision: drawDecision(subject, isNoted, random), owner: isNoted ? null : drawPost(unitCode, random), due_on: isNoted ? null : dayText(due), is_withdrawn: false,
  }
  chunk.add('tasking_decision', { id, tasking_meeting_id: meeting.id, unit_code: unitCode })
  chunk.add('tasking_decision_version', {
    ...shared, id, version: 1, state: isNoted ? 'NOTED' : 'OPEN', closed_on: null, reason: null, recorded_by: random.pick(people), recorded_at: momentText(recorded),
    superseded_at: closed === null ? notYet : momentText(closed),
  })
  chunk.records += 1
  if (closed === null) return
  const isDone = random.chance(0.83)
  chunk.add('tasking_decision_version', {
    ...shared, id: random.uuidAt(closed), version: 2, state: isDone ? 'DONE' : 'DROPPED', closed_on: dayText(dayOfMoment(closed)),
    reason: random.pick(isDone ? done : dropped), recorded_by: random.pick(people), recorded_at: momentText(closed), superseded_at: notYet,
  })
}

const done = ['Done, and told to the meeting', 'Done as decided', 'Done; the result is on the group’s page']
const dropped = ['Overtaken by events', 'No team was free', 'The force asked to leave it']

/** Most are closed around their day; of those whose day is long past, all. None before the day after the meeting. */
function closedOn(met: StoryDay, due: StoryDay, time: StoryTime, random: SeededRandom): number | null {
  const isLongPast = due < time.last - 110
  const share = isLongPast ? 1 : due < time.last ? 0.82 : 0.2
  const wished = Math.max(met + 1, due + random.whole(-12, isLongPast && random.chance(0.12) ? 90 : 14))
  const moment = workingMoment(random, wished, time.last)
  return random.chance(share) && dayOfMoment(moment) <= time.last ? moment : null
}
