import type { FactChunk } from '../factChunk.ts'
import type { Group } from '../groups.ts'
import type { SeededRandom } from '../seededRandom.ts'
import type { StoryTime } from '../storyTime.ts'
import type { UnitStory } from '../unitStories.ts'
import { addDecision } from './decisionFacts.ts'
import type { KnownLife } from './knownLives.ts'
import { addMeeting } from './meetingFacts.ts'
import { planDecisions } from './plannedDecision.ts'
import { planMeetings } from './plannedMeeting.ts'
import { planRequests } from './plannedRequest.ts'
import { addRequest } from './requestFacts.ts'
import { taskingCalendar } from './taskingCalendar.ts'

/** What tasking is told from. */
export interface TaskingPlan {
  unit: UnitStory
  groups: readonly Group[]
  lives: readonly KnownLife[]
  /** Share of the usual number of requests, for smaller stories. */
  share: number
}

/** The tasking meetings of a unit, the requests of forces, and what was decided, each as the step that writes it. */
export function* tellTasking({ unit, groups, lives, share }: TaskingPlan, time: StoryTime, random: SeededRandom): Generator<(chunk: FactChunk) => void> {
  const { unitCode } = unit
  const meetings = planMeetings(taskingCalendar(unitCode, time, random), time, random)
  const requests = planRequests({ unit, groups, meetings, share }, time, random.fork('requests'))
  const [minutes, letters, decided] = [random.fork('minutes'), random.fork('letters'), random.fork('decided')]
  for (const meeting of meetings) yield (chunk) => addMeeting(chunk, unitCode, meeting, minutes)
  for (const request of requests) yield (chunk) => addRequest(chunk, unitCode, request, letters)
  for (const decision of planDecisions(lives, meetings, requests, random.fork('agenda'))) yield (chunk) => addDecision(chunk, unitCode, decision, time, decided)
}
