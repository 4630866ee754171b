import type { FactChunk } from '../factChunk.ts'
import { notYet } from '../factTables.ts'
import type { SeededRandom } from '../seededRandom.ts'
import { dayOfMoment, dayText, momentText, yearOf } from '../storyDays.ts'
import { recordersOf } from '../unitStories.ts'
import { drawPost } from './posts.ts'
import type { PlannedRequest } from './plannedRequest.ts'
import { drawForceReference, drawHelpAsked, drawRequestDecision } from './requestWords.ts'

/** Writes a request with every decision on it, each a version. */
export function addRequest(chunk: FactChunk, unitCode: string, request: PlannedRequest, random: SeededRandom): void {
  const { id, forceCode, receivedOn, recorded, group, threat, decided } = request
  const people = recordersOf(unitCode)
  const shared = {
    gateway_request_id: id, unit_code: unitCode, force_code: forceCode, force_reference: drawForceReference(yearOf(receivedOn), random), received_on: dayText(receivedOn),
    wanted_by: random.chance(0.6) ? dayText(receivedOn + random.whole(14, 90)) : null, ocg_id: group?.id ?? null, threat_code: threat,
    help_asked: drawHelpAsked(threat, random), is_withdrawn: false,
  }
  const until = (version: number) => (decided[version - 1] ? momentText(decided[version - 1]?.recorded ?? 0) : notYet)
  chunk.add('gateway_request', { id, unit_code: unitCode })
  chunk.add('gateway_request_version', {
    ...shared, id, version: 1, state: 'WAITING', decided_on: null, tasking_meeting_id: null, decision: null, owner: null, due_on: null, reason: null,
    recorded_by: random.pick(people), recorded_at: momentText(recorded), superseded_at: until(1),
  })
  decided.forEach(({ state, recorded: moment, meeting }, index) => {
    const isAccepted = state === 'ACCEPTED'
    const day = meeting?.day ?? dayOfMoment(moment)
    chunk.add('gateway_request_version', {
      ...shared, id: random.uuidAt(moment), version: index + 2, state, decided_on: dayText(day), tasking_meeting_id: meeting?.id ?? null, decision: drawRequestDecision(state, random),
      owner: isAccepted ? drawPost(unitCode, random) : null, due_on: isAccepted ? dayText(day + random.whole(3, 30)) : null,
      reason: index === 0 ? 'Decided' : 'Taken up again, as was agreed', recorded_by: random.pick(people), recorded_at: momentText(moment), superseded_at: until(index + 2),
    })
  })
  chunk.records += 1
}
