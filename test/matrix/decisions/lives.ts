import type { Block } from '../block.ts'

// own  supp other network nobody/without a role
const own = 'GGGG ---- ---- !!!!!! !!'
const no = 'FFFF ---- ---- !!!!!! !!'
const yes = 'TTTT ---- ---- !!!!!! !!'
const recorders = 'TTTF ---- ---- !!!!!! !!'
const nothing = 'nnnn ---- ---- !!!!!! !!'
const writers = 'GGG- ---- ---- ------ --'

// Of a group that EMSOU handed over to the unit in the second column: see groups.ts.
const holder = '---- GGGG ---- !!!!!! !!'
const notHolder = '---- FFFF ---- !!!!!! !!'
const isHolder = '---- TTTT ---- !!!!!! !!'
const holderNothing = '---- nnnn ---- !!!!!! !!'
const holderRecorders = '---- TTTF ---- !!!!!! !!'

const states = ['recorded', 'withdrawn', 'received', 'handedOver'] as const
const alike = { recorded: own, withdrawn: own, received: own, handedOver: holder }
const never = { recorded: no, withdrawn: no, received: no, handedOver: notHolder }
const isWithdrawn = { ...never, withdrawn: yes }
const mayCorrect = { recorded: recorders, withdrawn: no, received: recorders, handedOver: holderRecorders }
/** Why it was corrected or withdrawn. */
const reason = { recorded: own, withdrawn: own, received: nothing, handedOver: holderNothing }
const ofOne = { recorded: own, received: own, handedOver: holder }

/** What is known of a group besides its versions is the holder's, whoever recorded it, with the names of those who did. */
export const lives: Block[] = [
  {
    type: 'Assessment', axis: 'unit', states: [...states, 'handedOverBefore'],
    fields: {
      ...each(['assessedOn', 'band', 'confidence', 'history', 'id', 'method', 'methodVersion', 'ocg', 'recordedAt', 'recordedBy', 'score', 'version', 'whyThisScore'], { ...alike, handedOverBefore: holder }),
      isWithdrawn: { ...isWithdrawn, handedOverBefore: notHolder }, mayCorrect: { ...mayCorrect, handedOverBefore: notHolder }, reason: { ...reason, handedOverBefore: holderNothing },
    },
  },
  {
    type: 'AssessmentHistoryEntry', axis: 'unit', states: ['recorded', 'withdrawn', 'handedOver'],
    fields: {
      changes: { recorded: own, withdrawn: own, handedOver: holderNothing }, isWithdrawn: { recorded: no, withdrawn: yes, handedOver: notHolder },
      reason: { recorded: own, withdrawn: own, handedOver: holderNothing }, ...each(['recordedAt', 'recordedBy', 'version'], { recorded: own, withdrawn: own, handedOver: holder }),
    },
  },
  { type: 'AssessmentReview', axis: 'unit', states: ['recorded', 'received', 'handedOver'], fields: { dueOn: ofOne, inWords: ofOne, isOverdue: { recorded: yes, received: yes, handedOver: isHolder }, latest: ofOne } },
  { type: 'StaleAssessment', axis: 'unit', states: ['recorded'], fields: { current: writers, message: writers, yours: writers } },
  {
    type: 'PlanAction', axis: 'unit', states,
    fields: {
      ...each(['action', 'dueOn', 'history', 'id', 'ocg', 'owner', 'recordedAt', 'recordedBy', 'state', 'strand', 'version'], alike),
      closedOn: { recorded: own, withdrawn: nothing, received: nothing, handedOver: holderNothing }, isOverdue: { recorded: no, withdrawn: no, received: yes, handedOver: isHolder },
      isWithdrawn, mayCorrect, reason,
    },
  },
  {
    type: 'PlanActionHistoryEntry', axis: 'unit', states: ['recorded', 'withdrawn', 'handedOver'],
    fields: {
      changes: { recorded: own, withdrawn: own, handedOver: holderNothing }, isWithdrawn: { recorded: no, withdrawn: yes, handedOver: notHolder },
      reason: { recorded: own, withdrawn: own, handedOver: holderNothing }, ...each(['recordedAt', 'recordedBy', 'version'], { recorded: own, withdrawn: own, handedOver: holder }),
    },
  },
  { type: 'StalePlanAction', axis: 'unit', states: ['recorded'], fields: { current: writers, message: writers, yours: writers } },
  {
    type: 'OcgStatusSpell', axis: 'unit', states: ['recorded', 'received', 'handedOver'],
    fields: { ...each(['from', 'id', 'lastDay', 'reason', 'recordedAt', 'recordedBy', 'status'], ofOne), mayWithdraw: { recorded: recorders, received: recorders, handedOver: holderRecorders } },
  },
  { type: 'OcgTransfer', axis: 'unit', states: ['received', 'handedOver'], fields: each(['day', 'from', 'reason', 'recordedAt', 'recordedBy', 'to'], { received: own, handedOver: holder }) },
  // The answer to whoever handed it over, sent again: nobody else has it, the rest of the unit neither.
  { type: 'OcgTransferred', axis: 'unit', states: ['sentAgain'], fields: each(['alias', 'day', 'to'], '-G-- ---- ---- ------ --') },
  {
    type: 'OcgEffect', axis: 'unit', states: ['recorded', 'handedOver'],
    fields: {
      // What was done against it before is part of its life: its effect is measured from that, whoever did it.
      ...each(['daysSinceLastDisruption', 'reliefInWords', 'reliefSoFar', 'sequences', 'settings'], { recorded: own, handedOver: holder }), mergedFrom: { recorded: own, handedOver: holderNothing },
    },
  },
  {
    type: 'OcgSequence', axis: 'unit', states: ['recorded', 'handedOver'],
    fields: each(['baseline', 'baselineOn', 'day', 'daysToRecovery', 'disruptions', 'endedBy', 'fellOn', 'first', 'inWords', 'lastScore', 'method', 'methodVersion', 'observedTo', 'outcome', 'recoveredOn', 'relief'], { recorded: own, handedOver: holder }),
  },
  { type: 'Relief', axis: 'unit', states: ['recorded'], fields: each(['months', 'observedDays', 'scoreDays', 'toComeDays', 'unobservedDays'], own) },
]

/** The same decision about several fields. */
function each(fields: readonly string[], row: string | Record<string, string>): Record<string, string | Record<string, string>> {
  return Object.fromEntries(fields.map((field) => [field, row]))
}
