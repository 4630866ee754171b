import type { Block } from '../block.ts'

// own  supp other network nobody/without a role
const own = 'GGGG ---- ---- !!!!!! !!'
const no = 'FFFF ---- ---- !!!!!! !!'
const yes = 'TTTT ---- ---- !!!!!! !!'
const recorders = 'TTTF ---- ---- !!!!!! !!'
const nothing = 'nnnn ---- ---- !!!!!! !!'
const withheld = 'xxxx ---- ---- !!!!!! !!'
const writers = 'GGG- ---- ---- ------ --'
const page = 'PPPP PPPP PPPP !!!!!! !!'
const listed = 'GGGG xxxx xxxx !!!!!! !!'

const answered = { recorded: own, overdue: nothing, handedOver: nothing }
const always = { recorded: own, overdue: own, handedOver: own }
/** Of a group that was handed over, its former holder counts what became of its own work; scores and days are the new holder's. */
const heldAlone = { held: own, handedOver: withheld }
const both = { held: own, handedOver: own }

/** Check-backs, sequences and spells are the leading unit's: who supported a disruption sees it, and not what came of it. */
export const effects: Block[] = [
  {
    // The last is of a disruption against a group that was handed over: its new holder sees the disruption, and this stays with the unit that led.
    type: 'CheckBack', axis: 'unit', states: ['recorded', 'overdue', 'handedOver'],
    fields: {
      disruption: always, dueOn: always, id: always, isNeeded: yes, months: always, state: always,
      checkedOn: answered, evidence: answered, history: answered, reason: answered, recordedAt: answered, recordedBy: answered, result: answered, version: answered, whyThisResult: answered,
      mayCorrect: { recorded: recorders, overdue: no, handedOver: no }, mayRecord: { recorded: no, overdue: recorders, handedOver: recorders },
    },
  },
  { type: 'CheckBackHistoryEntry', axis: 'unit', states: ['recorded'], fields: { changes: own, isWithdrawn: no, reason: own, recordedAt: own, recordedBy: own, version: own } },
  { type: 'CheckBackConnection', axis: 'unit', states: ['recorded'], fields: { edges: listed, pageInfo: page, totalCount: listed } },
  { type: 'CheckBackEdge', axis: 'unit', states: ['recorded'], fields: { cursor: own, node: own } },
  // Of one's own unit, each.
  { type: 'CheckBackCounts', axis: 'unit', states: ['now'], fields: { due: page, dueInDays: page, inWords: page, overdue: page } },
  { type: 'StaleCheckBack', axis: 'unit', states: ['recorded'], fields: { current: writers, message: writers, yours: writers } },
  {
    type: 'SequenceRow', axis: 'unit', states: ['held', 'handedOver'],
    fields: {
      baseline: heldAlone, day: both, disruptions: both, endedBy: heldAlone, fellOn: heldAlone, first: both, grade: both, hasNegative: { held: no, handedOver: no }, id: both,
      lastScore: heldAlone, observedTo: heldAlone, ocg: heldAlone, outcome: both, recoveredOn: heldAlone, relief: heldAlone,
    },
  },
  { type: 'SequenceRelief', axis: 'unit', states: ['held'], fields: { months: own, scoreDays: own } },
  { type: 'SequenceConnection', axis: 'unit', states: ['held', 'handedOver'], fields: { edges: listed, pageInfo: page, totalCount: listed } },
  { type: 'SequenceEdge', axis: 'unit', states: ['held'], fields: { cursor: own, node: own } },
  {
    type: 'ReactivationRow', axis: 'unit', states: ['held', 'handedOver'],
    fields: { afterDisruption: both, from: both, id: both, observedTo: heldAlone, ocg: heldAlone, reactivatedOn: heldAlone },
  },
  { type: 'ReactivationConnection', axis: 'unit', states: ['held'], fields: { edges: listed, pageInfo: page, totalCount: listed } },
  { type: 'ReactivationEdge', axis: 'unit', states: ['held'], fields: { cursor: own, node: own } },
]
