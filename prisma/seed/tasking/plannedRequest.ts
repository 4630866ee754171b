import type { Group } from '../groups.ts'
import type { SeededRandom } from '../seededRandom.ts'
import { dayOfMoment, monthStart, workingMoment, type StoryDay } from '../storyDays.ts'
import type { StoryTime } from '../storyTime.ts'
import { drawThreats } from '../threatMix.ts'
import { forcesOf, unitStories, type UnitStory } from '../unitStories.ts'
import { isHeldActive } from './knownLives.ts'
import type { PlannedMeeting } from './plannedMeeting.ts'

export type RequestState = 'ACCEPTED' | 'DECLINED' | 'DEFERRED'

/** A decision on a request: in a meeting, or between meetings. */
export interface RequestDecision {
  state: RequestState
  /** Moment of recording; the decision is of the same day. */
  recorded: number
  meeting: PlannedMeeting | null
}

/** A request of a force in outline, with what was decided on it in order. */
export interface PlannedRequest {
  id: string
  forceCode: string
  receivedOn: StoryDay
  recorded: number
  group: Group | null
  threat: string | null
  decided: RequestDecision[]
}

/** Most requests that a unit receives in a month. */
const mostAMonth: Readonly<Record<string, number>> = { LONDON: 4, NWROCU: 4, ROCUWM: 4, TARIAN: 2, SWROCU: 2, NEROCU: 2 }
const minutes = 60_000

/** Plans the requests that a unit receives, month by month. @param share of the usual number, for smaller stories */
export function planRequests(
  { unit, groups, meetings, share }: { unit: UnitStory; groups: readonly Group[]; meetings: readonly PlannedMeeting[]; share: number },
  time: StoryTime,
  random: SeededRandom,
): PlannedRequest[] {
  const requests: PlannedRequest[] = []
  for (let month = monthStart(time.first); month <= time.last; month = monthStart(month, 1)) {
    for (let left = random.whole(1, mostAMonth[unit.unitCode] ?? 3); left > 0; left -= 1) {
      const request = planRequest(unit, groups, meetings, { month, time }, random)
      if (request && random.chance(share)) requests.push(request)
    }
  }
  return requests.sort((a, b) => a.recorded - b.recorded)
}

function planRequest(
  unit: UnitStory,
  groups: readonly Group[],
  meetings: readonly PlannedMeeting[],
  { month, time }: { month: StoryDay; time: StoryTime },
  random: SeededRandom,
): PlannedRequest | null {
  const wished = month + random.whole(0, 27)
  const recorded = workingMoment(random, wished + random.whole(0, 3), time.last)
  if (dayOfMoment(recorded) > time.last || wished > time.last) return null
  const forceCode = random.pick(forcesOf(random.chance(0.94) ? unit : random.pick(unitStories)))
  const ofForce = groups.filter((group) => group.forceCode === forceCode && isHeldActive(group, recorded))
  const group = ofForce.length > 0 && random.chance(0.42) ? random.pick(ofForce) : null
  const threat = group?.threats[0] ?? (random.chance(0.75) ? (drawThreats(random)[0] ?? null) : null)
  const decided = decideOn(recorded, meetings, time, random)
  return { id: random.uuidAt(recorded), forceCode, receivedOn: wished, recorded, group, threat, decided }
}

/** Two in three wait for the next meeting, the others are decided before it; some are deferred first, and of this year’s some lie on the desk. */
function decideOn(recorded: number, meetings: readonly PlannedMeeting[], time: StoryTime, random: SeededRandom): RequestDecision[] {
  const settled = () => random.pickWeighted([['ACCEPTED', 0.66], ['DECLINED', 0.34]] as const)
  if (random.chance(dayOfMoment(recorded) > time.last - 300 ? 0.09 : 0)) return []
  if (random.chance(0.32)) {
    const decided = workingMoment(random, dayOfMoment(recorded) + random.whole(2, 12), time.last)
    return dayOfMoment(decided) <= time.last && decided > recorded ? [{ state: settled(), recorded: decided, meeting: null }] : []
  }
  const later = meetings.flatMap((meeting) => (meeting.held && meeting.held.listedAt > recorded ? [{ meeting, recorded: meeting.held.recorded + random.whole(5, 50) * minutes }] : []))
  const [first, second] = later
  if (!first) return []
  if (!random.chance(0.17)) return [{ state: settled(), ...first }]
  const deferred: RequestDecision = { state: 'DEFERRED', ...first }
  return second && random.chance(0.9) ? [deferred, { state: settled(), ...second }] : [deferred]
}
