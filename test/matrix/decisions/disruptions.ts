import type { Block } from '../block.ts'

// own  supp other network nobody/without a role
const all = 'GGGG GGGG ---- !!!!!! !!'
const never = 'FFFF FFFF ---- !!!!!! !!'
const ownAlone = 'GGGG xxxx ---- !!!!!! !!'
const nothing = 'nnnn nnnn ---- !!!!!! !!'
const recorders = 'TTTF FFFF ---- !!!!!! !!'
const ownPage = 'GGGG ---- ---- !!!!!! !!'

/** A supporting unit sees the disruption and the group's alias; not the reasons, the links or the group's page. */
export const disruptions: Block[] = [
  {
    type: 'Disruption', axis: 'unit', states: ['recorded', 'withdrawn', 'merged'],
    fields: {
      // What came of it later is the leading unit's; a withdrawn one needs none.
      checkBacks: { recorded: ownAlone, withdrawn: nothing, merged: nothing },
      countedGrade: all, countedGradeRule: all, effect: all, forces: all, gradings: all, history: all, id: all,
      isWithdrawn: { recorded: never, withdrawn: 'TTTT TTTT ---- !!!!!! !!', merged: 'TTTT TTTT ---- !!!!!! !!' },
      links: { recorded: ownAlone, withdrawn: nothing, merged: nothing },
      mayCorrect: { recorded: recorders, withdrawn: never, merged: never },
      mayRestore: { recorded: never, withdrawn: recorders, merged: recorders },
      // Of both, the other record is one that the supporting unit did not support.
      mergedFrom: { recorded: ownAlone, withdrawn: nothing, merged: nothing },
      mergedInto: { recorded: nothing, withdrawn: nothing, merged: ownAlone },
      operationName: all, outcomes: all, ownReference: all, partnerNames: all, reason: all, recordedAt: all, recordedBy: all,
      reference: all, strand: all, supportingUnits: all,
      suspectedDuplicates: { recorded: ownAlone, withdrawn: nothing, merged: nothing },
      tactics: all, target: all, threats: all, unit: all, version: all, whatHappened: all,
    },
  },
  {
    type: 'Grading', axis: 'unit', states: ['moderate', 'negative', 'negativeByTheReader'],
    fields: {
      criteriaVersion: all, grade: all, id: all, isCounted: 'TTTT TTTT ---- !!!!!! !!', kind: all, recordedAt: all, recordedBy: all,
      // A negative's reason may tell of a compromised source: few read it, and whoever wrote it.
      isReasonWithheld: { moderate: 'FFFF TTTT ---- !!!!!! !!', negative: 'TFFF TTTT ---- !!!!!! !!', negativeByTheReader: 'FFFF TTTT ---- !!!!!! !!' },
      reason: { moderate: ownAlone, negative: 'xGGG xxxx ---- !!!!!! !!', negativeByTheReader: ownAlone },
    },
  },
  { type: 'Target', axis: 'unit', states: ['group', 'other', 'groupHandedOver'],
    fields: {
      // The unit that led a disruption keeps the alias of a group that it handed over, and no more; the new holder is not shown the disruption.
      kind: { group: all, other: all, groupHandedOver: ownPage }, label: { group: all, other: all, groupHandedOver: ownPage },
      ocg: { group: ownAlone, other: nothing, groupHandedOver: 'xxxx ---- ---- !!!!!! !!' },
    },
  },
  { type: 'Outcome', axis: 'unit', states: ['recorded'], fields: { kind: all, measureUnit: all, quantity: all } },
  { type: 'KnownDays', axis: 'unit', states: ['recorded'], fields: { from: all, inWords: all, lastDay: all, precision: all, text: all } },
  {
    type: 'DisruptionHistoryEntry', axis: 'unit', states: ['recorded', 'withdrawn', 'merged'],
    fields: { changes: all, isWithdrawn: { recorded: never, withdrawn: 'TTTT TTTT ---- !!!!!! !!', merged: 'TTTT TTTT ---- !!!!!! !!' }, reason: all, recordedAt: all, recordedBy: all, version: all },
  },
  { type: 'FieldChange', axis: 'unit', states: ['recorded'], fields: { after: all, before: all, field: all, fieldInWords: all } },
  { type: 'DisruptionLink', axis: 'unit', states: ['recorded'], fields: { kind: ownPage, other: ownPage, reason: ownPage, recordedAt: ownPage, recordedBy: ownPage } },
  { type: 'SuspectedDuplicate', axis: 'unit', states: ['recorded'], fields: { disruption: ownPage, likeness: ownPage } },
  {
    type: 'DisruptionConnection', axis: 'unit', states: ['recorded'],
    fields: { datedTooLoosely: 'gggg gggg gggg !!!!!! !!', edges: 'GGGG GGGG xxxx !!!!!! !!', pageInfo: 'PPPP PPPP PPPP !!!!!! !!', totalCount: 'GGGG GGGG xxxx !!!!!! !!' },
  },
  { type: 'DisruptionEdge', axis: 'unit', states: ['recorded'], fields: { cursor: all, node: all } },
  {
    type: 'PageInfo', axis: 'unit', states: ['recorded'],
    fields: { endCursor: 'GGGG GGGG xxxx !!!!!! !!', hasNextPage: 'FFFF FFFF FFFF !!!!!! !!', hasPreviousPage: 'FFFF FFFF FFFF !!!!!! !!', startCursor: 'GGGG GGGG xxxx !!!!!! !!' },
  },
  // What a writer with an older version is shown: those alone who may write.
  { type: 'StaleDisruption', axis: 'unit', states: ['recorded'], fields: { current: 'GGG- ---- ---- ------ --', message: 'GGG- ---- ---- ------ --', yours: 'GGG- ---- ---- ------ --' } },
]
