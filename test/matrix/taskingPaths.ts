import { leading, type Path, stale } from './path.ts'
import type { Story } from './paths.ts'

type Steps = (string | number)[]
const byId = (field: string) => (type: string, id: string, inner: string, ...steps: Steps) => leading(type, `query ($id: ID!) { it: ${field}(id: $id) { ${inner} } }`, ['it', ...steps], { id })
const ocg = byId('ocg')
const meetingBy = byId('taskingMeeting')
const decisionBy = byId('taskingDecision')
const requestBy = byId('gatewayRequest')
const each = (of: Record<string, string>, path: (id: string) => Path) => Object.fromEntries(Object.entries(of).map(([state, id]) => [state, path(id)]))
const inList = (type: string, list: string, id: string | null, inner: string, ...steps: Steps) =>
  leading(type, id ? `query ($id: ID!) { it: ${list} { ${inner} } }` : `{ it: ${list} { ${inner} } }`, ['it', ...steps], id ? { id } : {})

/** Where meetings, their lists, what they decide and what they are asked are read, in each of their states. */
export function pathsOfTasking({ lives: { held, given, received, tasking } }: Story): Record<string, Record<string, Path>> {
  const { planned, ready, meeting, withdrawnMeeting, decision, done, ofRequest, handedOverDecision, withdrawnDecision, waiting, accepted, handedOverRequest, withdrawnRequest } = tasking
  const decisionsOfIt = 'taskingDecisions(filter: { meeting: $id })'
  const aboutIt = 'gatewayRequests(filter: { ocg: $id })'
  const groups = { held: held.group.id, received: received.group.id, handedOver: given.group.id }
  const listed = (type: string, inner: string, ...steps: Steps) => meetingBy(type, meeting.id, `groups(first: 1) { ${inner} }`, 'groups', ...steps)
  return {
    TaskingMeeting: each({ planned: planned.id, ready: ready.id, held: meeting.id, withdrawn: withdrawnMeeting.id }, (id) => meetingBy('TaskingMeeting', id, 'EVERY')),
    TaskingMeetingHistoryEntry: each({ held: meeting.id, withdrawn: withdrawnMeeting.id }, (id) => meetingBy('TaskingMeetingHistoryEntry', id, 'history { EVERY }', 'history', 0)),
    TaskingMeetingConnection: { now: inList('TaskingMeetingConnection', 'taskingMeetings', null, 'EVERY') },
    TaskingMeetingEdge: { now: inList('TaskingMeetingEdge', 'taskingMeetings', null, 'edges { EVERY }', 'edges', 0) },
    StaleTaskingMeeting: { held: stale('TaskingMeeting', meeting.id) },
    TaskingDecision: each(
      { open: decision.id, done: done.id, ofRequest: ofRequest.id, withdrawn: withdrawnDecision.id, handedOver: handedOverDecision.id },
      (id) => decisionBy('TaskingDecision', id, 'EVERY'),
    ),
    TaskingDecisionHistoryEntry: each({ open: decision.id, withdrawn: withdrawnDecision.id }, (id) => decisionBy('TaskingDecisionHistoryEntry', id, 'history { EVERY }', 'history', 0)),
    TaskingDecisionConnection: { held: inList('TaskingDecisionConnection', decisionsOfIt, meeting.id, 'EVERY') },
    TaskingDecisionEdge: { held: inList('TaskingDecisionEdge', decisionsOfIt, meeting.id, 'edges { EVERY }', 'edges', 0) },
    StaleTaskingDecision: { open: stale('TaskingDecision', decision.id) },
    GatewayRequest: each(
      { waiting: waiting.id, accepted: accepted.id, withdrawn: withdrawnRequest.id, handedOver: handedOverRequest.id },
      (id) => requestBy('GatewayRequest', id, 'EVERY'),
    ),
    GatewayRequestHistoryEntry: each({ accepted: accepted.id, withdrawn: withdrawnRequest.id }, (id) => requestBy('GatewayRequestHistoryEntry', id, 'history { EVERY }', 'history', 0)),
    GatewayRequestConnection: { held: inList('GatewayRequestConnection', aboutIt, held.group.id, 'EVERY'), handedOver: inList('GatewayRequestConnection', aboutIt, given.group.id, 'EVERY') },
    GatewayRequestEdge: { held: inList('GatewayRequestEdge', aboutIt, held.group.id, 'edges { EVERY }', 'edges', 0) },
    StaleGatewayRequest: { accepted: stale('GatewayRequest', accepted.id) },
    TaskingWaiting: { now: inList('TaskingWaiting', 'taskingWaiting', null, 'EVERY') },
    TaskingListedGroupConnection: { held: listed('TaskingListedGroupConnection', 'EVERY') },
    TaskingListedGroupEdge: { held: listed('TaskingListedGroupEdge', 'edges { EVERY }', 'edges', 0) },
    TaskingListedGroup: { held: listed('TaskingListedGroup', 'edges { node { EVERY } }', 'edges', 0, 'node') },
    TaskingReason: { held: listed('TaskingReason', 'edges { node { reasons { EVERY } } }', 'edges', 0, 'node', 'reasons', 0) },
    TaskingRuleCount: { held: meetingBy('TaskingRuleCount', meeting.id, 'rules { EVERY }', 'rules', 0) },
    OcgSinceMeeting: each(groups, (id) => ocg('OcgSinceMeeting', id, 'sinceLastMeeting { EVERY }', 'sinceLastMeeting')),
    OcgChange: each(groups, (id) => ocg('OcgChange', id, 'sinceLastMeeting { changes { EVERY } }', 'sinceLastMeeting', 'changes', 0)),
  }
}
