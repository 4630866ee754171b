import type { FactChunk } from '../factChunk.ts'
import { notYet } from '../factTables.ts'
import type { Group } from '../groups.ts'
import type { SeededRandom } from '../seededRandom.ts'
import { dayOfMoment, dayText, momentText, workingMoment } from '../storyDays.ts'
import type { StoryTime } from '../storyTime.ts'
import { recordersOf } from '../unitStories.ts'
import { holderOn } from './transfers.ts'

const actions = {
  PURSUE: ['Apply for restraint of the assets found', 'Test purchases in both areas', 'Financial profile of the premises', 'Charging advice on the last seizure'],
  PREVENT: ['Visit to those at risk of being drawn in', 'Letter to the landlords concerned'],
  PROTECT: ['Advice to the firms targeted last', 'Warn the parcel carriers of the route'],
  PREPARE: ['Contingency with the ports', 'Exercise with the local authority'],
} as const
const strands = [['PURSUE', 0.6], ['PREVENT', 0.15], ['PROTECT', 0.15], ['PREPARE', 0.1]] as const

/** Writes the plan of a group: one in three has some actions, most of them done, a few overdue. */
export function addPlanActions(chunk: FactChunk, group: Group, time: StoryTime, random: SeededRandom): void {
  if (!random.chance(0.34)) return
  for (let left = random.whole(1, 4); left > 0; left -= 1) {
    const recorded = workingMoment(random, random.whole(Math.max(dayOfMoment(group.recorded) + 1, time.last - 300), time.last - 1), time.last)
    if (recorded <= group.recorded) continue
    const unitCode = holderOn(group, recorded)
    const people = recordersOf(unitCode)
    const due = dayOfMoment(recorded) + random.whole(14, 120)
    const closed = due < time.last - 3 && random.chance(0.78) ? workingMoment(random, Math.min(time.last, due + random.whole(-10, 20)), time.last) : null
    const done = closed !== null && closed > recorded ? closed : null
    const strand = random.pickWeighted(strands)
    const id = random.uuidAt(recorded)
    const shared = {
      plan_action_id: id, ocg_id: group.id, unit_code: unitCode, strand_code: strand, action: random.pick<string>(actions[strand]),
      owner: random.pick([`SIO’s team, ${unitCode}`, `Economic crime team, ${unitCode}`, 'LRO of the force', `GAIN co-ordinator, ${unitCode}`]),
      due_on: dayText(due), is_withdrawn: false,
    }
    chunk.add('plan_action', { id, ocg_id: group.id, unit_code: unitCode })
    chunk.add('plan_action_version', {
      ...shared, id, version: 1, state: 'OPEN', closed_on: null, reason: null, recorded_by: random.pick(people), recorded_at: momentText(recorded),
      superseded_at: done === null ? notYet : momentText(done),
    })
    if (done === null) continue
    chunk.add('plan_action_version', {
      ...shared, id: random.uuidAt(done), version: 2, state: random.chance(0.85) ? 'DONE' : 'DROPPED', closed_on: dayText(dayOfMoment(done)),
      reason: 'Closed at the review of the plan', recorded_by: random.pick(people), recorded_at: momentText(done), superseded_at: notYet,
    })
  }
}
