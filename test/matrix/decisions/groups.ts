import type { Block } from '../block.ts'

// own  supp other network nobody/without a role
const own = 'GGGG ---- ---- !!!!!! !!'
const no = 'FFFF ---- ---- !!!!!! !!'
const yes = 'TTTT ---- ---- !!!!!! !!'
const recorders = 'TTTF ---- ---- !!!!!! !!'
/** Handing over is for those who answer for the unit's groups. */
const leaders = 'FTTF ---- ---- !!!!!! !!'
const nothing = 'nnnn ---- ---- !!!!!! !!'
const writers = 'GGG- ---- ---- ------ --'

/**
 * A group that EMSOU mapped and handed over to the unit in the second column. Its whole life is that unit's now; the unit that handed
 * it over sees nothing of it, and as at a moment before it sees nothing either: access follows the group, not the day asked for.
 */
const holder = '---- GGGG ---- !!!!!! !!'
const notHolder = '---- FFFF ---- !!!!!! !!'
const holderNothing = '---- nnnn ---- !!!!!! !!'
const holderRecorders = '---- TTTF ---- !!!!!! !!'
const holderLeaders = '---- FTTF ---- !!!!!! !!'

/** The same in each state: of groups that the own unit holds, whoever mapped them, and of one that the other holds now. */
const alike = { recorded: own, withdrawn: own, merged: own, lived: own, received: own, handedOver: holder, handedOverBefore: holder }
const never = { recorded: no, withdrawn: no, merged: no, lived: no, received: no, handedOver: notHolder, handedOverBefore: notHolder }
const none = { recorded: nothing, withdrawn: nothing, merged: nothing, lived: nothing, received: nothing, handedOver: holderNothing, handedOverBefore: holderNothing }
const ofLives = { ...alike, recorded: nothing, withdrawn: nothing, merged: nothing }

/** A group's page is the unit's alone that holds it: a unit that supported a disruption against it knows the alias from there. */
export const groups: Block[] = [
  {
    type: 'Ocg', axis: 'unit', states: ['recorded', 'withdrawn', 'merged', 'lived', 'received', 'handedOver', 'handedOverBefore'],
    fields: {
      alias: alike, assessments: ofLives, counts: alike, disruptions: alike, effect: alike, history: alike, id: alike, isUrnProvisional: never,
      isWithdrawn: { ...never, withdrawn: yes },
      lineage: { ...none, merged: own, lived: own },
      mappedOn: alike,
      mayCorrect: { ...never, recorded: recorders, merged: recorders, lived: recorders, received: recorders, handedOver: holderRecorders },
      mayRestore: { ...never, withdrawn: recorders },
      mayTransfer: { ...never, recorded: leaders, merged: leaders, lived: leaders, received: leaders, handedOver: holderLeaders },
      owningForce: { ...alike, received: nothing }, planActions: ofLives,
      reason: { ...none, recorded: own, withdrawn: own, received: own, handedOver: holder },
      recordedAt: alike, recordedBy: alike, review: alike, sioUnit: alike, sinceLastMeeting: alike, status: alike, statusSpells: alike,
      // What a meeting decided about it is that unit's: whoever is given the group is not given it.
      taskingDecisions: { ...none, lived: own }, taskingLevel: alike, threats: alike,
      transfers: { ...none, received: own, handedOver: holder }, unit: alike, urn: alike, version: alike,
    },
  },
  {
    type: 'OcgHistoryEntry', axis: 'unit', states: ['recorded', 'withdrawn'],
    fields: { changes: own, isWithdrawn: { recorded: no, withdrawn: yes }, reason: own, recordedAt: own, recordedBy: own, version: own },
  },
  { type: 'LineageLink', axis: 'unit', states: ['merged'], fields: { day: own, from: own, id: own, kind: own, mayWithdraw: recorders, reason: own, recordedAt: own, to: own } },
  { type: 'GradeCounts', axis: 'unit', states: ['recorded'], fields: { gross: own, major: 'gggg ---- ---- !!!!!! !!', minor: 'gggg ---- ---- !!!!!! !!', moderate: own, negative: 'gggg ---- ---- !!!!!! !!', noImpact: 'gggg ---- ---- !!!!!! !!' } },
  { type: 'OcgConnection', axis: 'unit', states: ['recorded'], fields: { edges: 'GGGG xxxx xxxx !!!!!! !!', pageInfo: 'PPPP PPPP PPPP !!!!!! !!', totalCount: 'GGGG xxxx xxxx !!!!!! !!' } },
  { type: 'OcgEdge', axis: 'unit', states: ['recorded'], fields: { cursor: own, node: own } },
  { type: 'StaleOcg', axis: 'unit', states: ['recorded'], fields: { current: writers, message: writers, yours: writers } },
]
