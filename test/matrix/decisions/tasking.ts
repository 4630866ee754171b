import type { Block } from '../block.ts'

// own  supp other network nobody/without a role
const own = 'GGGG ---- ---- !!!!!! !!'
const maybe = 'gggg ---- ---- !!!!!! !!'
const no = 'FFFF ---- ---- !!!!!! !!'
const yes = 'TTTT ---- ---- !!!!!! !!'
const recorders = 'TTTF ---- ---- !!!!!! !!'
const nothing = 'nnnn ---- ---- !!!!!! !!'
const withheld = 'xxxx ---- ---- !!!!!! !!'
const writers = 'GGG- ---- ---- ------ --'
/** A list that is empty for other units: it names what is the own unit's. */
const listed = 'GGGG xxxx xxxx !!!!!! !!'
const page = 'PPPP PPPP PPPP !!!!!! !!'
/** A list of the asking person's own unit, whichever that is. */
const ofEachUnit = 'GGGG PPPP PPPP !!!!!! !!'
/** Asked on everybody's home page: nothing for those without a unit. */
const waiting = 'GGGG PPPP PPPP ------ !!'
const notWaiting = 'FFFF FFFF FFFF ------ !!'

// Of a group that EMSOU handed over to the unit in the second column: see groups.ts.
const holder = '---- GGGG ---- !!!!!! !!'

const inMeetings = { planned: own, ready: own, held: own, withdrawn: own }
const notInMeetings = { planned: no, ready: no, held: no, withdrawn: no }
/** Of a withdrawn meeting, what it would be of a planned one. */
const untilWithdrawn = { ...inMeetings, withdrawn: maybe }
const inDecisions = { open: own, done: own, ofRequest: own, withdrawn: own, handedOver: own }
const notInDecisions = { open: no, done: no, ofRequest: no, withdrawn: no, handedOver: no }
const noneOfDecisions = { open: nothing, done: nothing, ofRequest: nothing, withdrawn: nothing, handedOver: nothing }
const inRequests = { waiting: own, accepted: own, withdrawn: own, handedOver: own }
const notInRequests = { waiting: no, accepted: no, withdrawn: no, handedOver: no }
const onceDecided = { waiting: nothing, accepted: own, withdrawn: nothing, handedOver: nothing }
const ofHolder = { held: own, received: own, handedOver: holder }

/**
 * Meetings, what they decide and what forces ask are the unit's own, whoever supports its disruptions: no other unit sees them, nor
 * anybody of the network. Of a group that was handed over since, the decision and the request stay with the unit that made and received
 * them, without the group; its new holder sees neither.
 */
export const tasking: Block[] = [
  {
    type: 'TaskingMeeting', axis: 'unit', states: ['planned', 'ready', 'held', 'withdrawn'],
    fields: {
      ...each(['cycle', 'history', 'id', 'meetsOn', 'nextDueOn', 'notes', 'recordedAt', 'recordedBy', 'state', 'unit', 'version'], inMeetings),
      ...each(['earlierDecisions', 'groups', 'previous', 'requests', 'rules', 'settings'], untilWithdrawn),
      decisions: { planned: nothing, ready: nothing, held: own, withdrawn: nothing }, listedAt: { planned: nothing, ready: nothing, held: own, withdrawn: nothing },
      isWithdrawn: { ...notInMeetings, withdrawn: yes }, reason: { planned: nothing, ready: nothing, held: own, withdrawn: own },
      mayCorrect: { planned: recorders, ready: recorders, held: recorders, withdrawn: no }, mayHold: { ...notInMeetings, ready: recorders },
    },
  },
  { type: 'TaskingMeetingHistoryEntry', axis: 'unit', states: ['held', 'withdrawn'], fields: { ...each(['changes', 'reason', 'recordedAt', 'recordedBy', 'version'], own), isWithdrawn: { held: no, withdrawn: yes } } },
  { type: 'TaskingMeetingConnection', axis: 'unit', states: ['now'], fields: { edges: ofEachUnit, pageInfo: page, totalCount: ofEachUnit } },
  { type: 'TaskingMeetingEdge', axis: 'unit', states: ['now'], fields: { cursor: ofEachUnit, node: ofEachUnit } },
  { type: 'StaleTaskingMeeting', axis: 'unit', states: ['held'], fields: each(['current', 'message', 'yours'], writers) },
  {
    type: 'TaskingDecision', axis: 'unit', states: ['open', 'done', 'ofRequest', 'withdrawn', 'handedOver'],
    fields: {
      ...each(['decision', 'dueOn', 'history', 'id', 'meeting', 'owner', 'recordedAt', 'recordedBy', 'state', 'version'], inDecisions),
      ...each(['closedOn', 'closingReason'], { ...noneOfDecisions, done: own }), isAboutOcg: { open: yes, done: yes, ofRequest: no, withdrawn: yes, handedOver: yes }, isOverdue: { ...notInDecisions, open: yes },
      isWithdrawn: { ...notInDecisions, withdrawn: yes }, mayCorrect: { open: recorders, done: recorders, ofRequest: recorders, withdrawn: no, handedOver: recorders },
      ocg: { ...inDecisions, ofRequest: nothing, handedOver: withheld }, reason: { ...noneOfDecisions, open: own, done: own, withdrawn: own }, request: { ...noneOfDecisions, ofRequest: own },
    },
  },
  { type: 'TaskingDecisionHistoryEntry', axis: 'unit', states: ['open', 'withdrawn'], fields: { ...each(['changes', 'reason', 'recordedAt', 'recordedBy', 'version'], own), isWithdrawn: { open: no, withdrawn: yes } } },
  { type: 'TaskingDecisionConnection', axis: 'unit', states: ['held'], fields: { edges: listed, pageInfo: page, totalCount: listed } },
  { type: 'TaskingDecisionEdge', axis: 'unit', states: ['held'], fields: { cursor: own, node: own } },
  { type: 'StaleTaskingDecision', axis: 'unit', states: ['open'], fields: each(['current', 'message', 'yours'], writers) },
  {
    type: 'GatewayRequest', axis: 'unit', states: ['waiting', 'accepted', 'withdrawn', 'handedOver'],
    fields: {
      ...each(['force', 'forceReference', 'helpAsked', 'history', 'id', 'receivedOn', 'recordedAt', 'recordedBy', 'state', 'threat', 'unit', 'version', 'wantedBy'], inRequests),
      ...each(['decidedOn', 'decision', 'dueOn', 'furtherDecisions', 'meeting', 'owner'], onceDecided),
      daysWaiting: { waiting: own, accepted: nothing, withdrawn: maybe, handedOver: own }, isAboutOcg: { waiting: yes, accepted: no, withdrawn: yes, handedOver: yes },
      isWithdrawn: { ...notInRequests, withdrawn: yes }, mayCorrect: { waiting: recorders, accepted: recorders, withdrawn: no, handedOver: recorders },
      ocg: { ...inRequests, accepted: nothing, handedOver: withheld }, reason: { waiting: nothing, accepted: own, withdrawn: own, handedOver: nothing },
    },
  },
  { type: 'GatewayRequestHistoryEntry', axis: 'unit', states: ['accepted', 'withdrawn'], fields: { ...each(['changes', 'reason', 'recordedAt', 'recordedBy', 'version'], own), isWithdrawn: { accepted: no, withdrawn: yes } } },
  {
    // Asked for by a group that was handed over, nobody's requests are found: not by its former holder, who may not name it any more.
    type: 'GatewayRequestConnection', axis: 'unit', states: ['held', 'handedOver'],
    fields: { edges: { held: listed, handedOver: 'xxxx xxxx xxxx !!!!!! !!' }, pageInfo: page, totalCount: { held: listed, handedOver: 'xxxx xxxx xxxx !!!!!! !!' } },
  },
  { type: 'GatewayRequestEdge', axis: 'unit', states: ['held'], fields: { cursor: own, node: own } },
  { type: 'StaleGatewayRequest', axis: 'unit', states: ['accepted'], fields: each(['current', 'message', 'yours'], writers) },
  {
    type: 'TaskingWaiting', axis: 'unit', states: ['now'],
    fields: { ...each(['dueOn', 'last', 'next', 'openDecisions', 'overdueDecisions', 'requestsWaiting'], waiting), isOverdue: notWaiting },
  },
  { type: 'TaskingListedGroupConnection', axis: 'unit', states: ['held'], fields: each(['edges', 'pageInfo', 'totalCount'], own) },
  { type: 'TaskingListedGroupEdge', axis: 'unit', states: ['held'], fields: { cursor: own, node: own } },
  { type: 'TaskingListedGroup', axis: 'unit', states: ['held'], fields: { changes: maybe, ocg: own, reasons: own } },
  { type: 'TaskingReason', axis: 'unit', states: ['held'], fields: { inWords: own, rule: own } },
  { type: 'TaskingRuleCount', axis: 'unit', states: ['held'], fields: each(['found', 'inWords', 'listed', 'name', 'rule'], own) },
  // Since the last meeting of the unit that holds the group now.
  { type: 'OcgSinceMeeting', axis: 'unit', states: ['held', 'received', 'handedOver'], fields: each(['changes', 'meeting'], ofHolder) },
  { type: 'OcgChange', axis: 'unit', states: ['held', 'received', 'handedOver'], fields: each(['day', 'inWords', 'kind', 'knownAt'], ofHolder) },
]

/** The same decision about several fields. */
function each(fields: readonly string[], row: string | Record<string, string>): Record<string, string | Record<string, string>> {
  return Object.fromEntries(fields.map((field) => [field, row]))
}
