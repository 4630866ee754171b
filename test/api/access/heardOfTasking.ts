import { aGatewayRequest, anAcceptance, requestsOf } from '../../support/aGatewayRequest.ts'
import { aTaskingDecision, decisionsOf } from '../../support/aTaskingDecision.ts'
import { aHeldMeeting, aTaskingMeeting, meetingsOf } from '../../support/aTaskingMeeting.ts'
import type { FixedClock } from '../../support/fixedClock.ts'
import type { Person } from '../../support/person.ts'
import { made } from '../../support/records.ts'

type Known = { id: string; version: number }
/** What somebody of another unit may have heard of its tasking. */
export type Tasking = { meeting: Known; planned: Known; decision: Known; request: Known }

/** A meeting, what it decided of a group, one that is planned, and a request that concerns the group. */
export async function someTasking(owner: Person, clock: FixedClock, group: Known, day: string): Promise<Tasking> {
  const meeting = await aHeldMeeting(owner, clock, { meetsOn: day })
  return {
    meeting,
    request: made(await requestsOf(owner).record(aGatewayRequest({ ocg: group.id }))),
    planned: made(await meetingsOf(owner).record(aTaskingMeeting({ meetsOn: `2027-${day.slice(5)}` }))),
    decision: made(await decisionsOf(owner).record(meeting.id, aTaskingDecision({ ocg: group.id }))),
  }
}

/** The same, all of it withdrawn. */
export async function withdrawnTasking(owner: Person, clock: FixedClock, group: Known, day: string): Promise<Tasking> {
  const { meeting, planned, decision, request } = await someTasking(owner, clock, group, day)
  return {
    decision: made(await decisionsOf(owner).withdraw(decision)),
    request: made(await requestsOf(owner).withdraw(request)),
    meeting: made(await meetingsOf(owner).withdraw(meeting)),
    planned: made(await meetingsOf(owner).withdraw(planned)),
  }
}

/** The asking person's own, to be tied to what they have heard of. */
export async function ownTasking(person: Person, clock: FixedClock): Promise<Omit<Tasking, 'planned'>> {
  const meeting = await aHeldMeeting(person, clock)
  return { meeting, decision: made(await decisionsOf(person).record(meeting.id)), request: made(await requestsOf(person).record()) }
}

const list = '{ totalCount edges { node { id } } }'

/** Every place that takes the id of a meeting, a decision or a request, and those of them that take the id of a group. */
export function placesOfTasking(stranger: Person, tied: () => Omit<Tasking, 'planned'>): Record<string, (heard: Tasking & { group: Known }) => Promise<unknown>> {
  return {
    'taskingMeeting(id)': (h) => stranger.send('query ($id: ID!) { taskingMeeting(id: $id) { id } }', { id: h.meeting.id }),
    'taskingDecision(id)': (h) => stranger.send('query ($id: ID!) { taskingDecision(id: $id) { id } }', { id: h.decision.id }),
    'gatewayRequest(id)': (h) => stranger.send('query ($id: ID!) { gatewayRequest(id: $id) { id } }', { id: h.request.id }),
    'taskingDecisions(filter.meeting)': (h) => stranger.send(`query ($id: ID!) { taskingDecisions(filter: { meeting: $id }) ${list} }`, { id: h.meeting.id }),
    'taskingDecisions(filter.ocg)': (h) => stranger.send(`query ($id: ID!) { taskingDecisions(filter: { ocg: $id }) ${list} }`, { id: h.group.id }),
    'gatewayRequests(filter.ocg)': (h) => stranger.send(`query ($id: ID!) { gatewayRequests(filter: { ocg: $id }) ${list} }`, { id: h.group.id }),
    'correctTaskingMeeting(input.id)': (h) => meetingsOf(stranger).correct(h.meeting, aTaskingMeeting()),
    'holdTaskingMeeting(input.id)': (h) => meetingsOf(stranger).hold(h.planned),
    'withdrawTaskingMeeting(input.id)': (h) => meetingsOf(stranger).withdraw(h.meeting),
    'recordTaskingDecision(input.meeting)': (h) => decisionsOf(stranger).record(h.meeting.id),
    'recordTaskingDecision(input.facts.ocg)': (h) => decisionsOf(stranger).record(tied().meeting.id, aTaskingDecision({ ocg: h.group.id })),
    'recordTaskingDecision(input.facts.request)': (h) => decisionsOf(stranger).record(tied().meeting.id, aTaskingDecision({ request: h.request.id })),
    'correctTaskingDecision(input.id)': (h) => decisionsOf(stranger).correct(h.decision, aTaskingDecision()),
    'correctTaskingDecision(input.facts.ocg)': (h) => decisionsOf(stranger).correct(tied().decision, aTaskingDecision({ ocg: h.group.id })),
    'correctTaskingDecision(input.facts.request)': (h) => decisionsOf(stranger).correct(tied().decision, aTaskingDecision({ request: h.request.id })),
    'withdrawTaskingDecision(input.id)': (h) => decisionsOf(stranger).withdraw(h.decision),
    'recordGatewayRequest(input.facts.ocg)': (h) => requestsOf(stranger).record(aGatewayRequest({ ocg: h.group.id })),
    'correctGatewayRequest(input.id)': (h) => requestsOf(stranger).correct(h.request, aGatewayRequest()),
    'correctGatewayRequest(input.facts.ocg)': (h) => requestsOf(stranger).correct(tied().request, aGatewayRequest({ ocg: h.group.id })),
    'decideGatewayRequest(input.id)': (h) => requestsOf(stranger).decide(h.request),
    'decideGatewayRequest(input.facts.meeting)': (h) => requestsOf(stranger).decide(tied().request, anAcceptance({ meeting: h.meeting.id })),
    'withdrawGatewayRequest(input.id)': (h) => requestsOf(stranger).withdraw(h.request),
  }
}
