import type { Block } from '../block.ts'

// own  supp other network nobody/without a role
const all = 'GGGG GGGG ---- !!!!!! !!'
const never = 'FFFF FFFF ---- !!!!!! !!'
const ownAlone = 'GGGG xxxx ---- !!!!!! !!'
const isSo = 'TTTT TTTT ---- !!!!!! !!'
const nothing = 'nnnn nnnn ---- !!!!!! !!'
const recorders = 'TTTF FFFF ---- !!!!!! !!'
/** One that the unit in the third column led, against a group that it handed over to the unit in the first: that one reads it as a supporting unit would. */
const holder = 'GGGG ---- GGGG !!!!!! !!'
const holderNothing = 'nnnn ---- nnnn !!!!!! !!'
const ownPage = 'GGGG ---- ---- !!!!!! !!'

/** A supporting unit sees the disruption and the group's alias; not the reasons, the links or the group's page. */
export const disruptions: Block[] = [
  {
    type: 'Disruption', axis: 'unit', states: ['recorded', 'withdrawn', 'merged', 'ofGroupReceived'],
    fields: {
      ...each(['countedGrade', 'countedGradeRule', 'effect', 'forces', 'gradings', 'history', 'id', 'operationName', 'outcomes', 'partnerNames', 'recordedAt', 'recordedBy', 'reference', 'strand',
        'tactics', 'target', 'threats', 'unit', 'version', 'whatHappened'], { recorded: all, withdrawn: all, merged: all, ofGroupReceived: holder }),
      ...each(['ownReference', 'reason', 'supportingUnits'], { recorded: all, withdrawn: all, merged: all, ofGroupReceived: 'nnnn ---- nnnn !!!!!! !!' }),
      // What came of it later is the leading unit's; a withdrawn one needs none.
      checkBacks: { recorded: ownAlone, withdrawn: nothing, merged: nothing, ofGroupReceived: 'xxxx ---- GGGG !!!!!! !!' },
      isWithdrawn: { recorded: never, withdrawn: 'TTTT TTTT ---- !!!!!! !!', merged: 'TTTT TTTT ---- !!!!!! !!', ofGroupReceived: 'FFFF ---- FFFF !!!!!! !!' },
      links: { recorded: ownAlone, withdrawn: nothing, merged: nothing, ofGroupReceived: holderNothing },
      mayCorrect: { recorded: recorders, withdrawn: never, merged: never, ofGroupReceived: 'FFFF ---- TTTF !!!!!! !!' },
      mayRestore: { recorded: never, withdrawn: recorders, merged: recorders, ofGroupReceived: 'FFFF ---- FFFF !!!!!! !!' },
      // Of both, the other record is one that the supporting unit did not support.
      mergedFrom: { recorded: ownAlone, withdrawn: nothing, merged: nothing, ofGroupReceived: holderNothing },
      mergedInto: { recorded: nothing, withdrawn: nothing, merged: ownAlone, ofGroupReceived: holderNothing },
      suspectedDuplicates: { recorded: ownAlone, withdrawn: nothing, merged: nothing, ofGroupReceived: holderNothing },
    },
  },
  {
    type: 'Grading', axis: 'unit', states: ['moderate', 'negative', 'negativeByTheReader', 'ofGroupReceived'],
    fields: {
      ...each(['criteriaVersion', 'grade', 'id', 'kind', 'recordedAt', 'recordedBy'], { moderate: all, negative: all, negativeByTheReader: all, ofGroupReceived: holder }),
      isCounted: { moderate: isSo, negative: isSo, negativeByTheReader: isSo, ofGroupReceived: 'TTTT ---- TTTT !!!!!! !!' },
      // A negative's reason may tell of a compromised source: few read it, and whoever wrote it.
      isReasonWithheld: { moderate: 'FFFF TTTT ---- !!!!!! !!', negative: 'TFFF TTTT ---- !!!!!! !!', negativeByTheReader: 'FFFF TTTT ---- !!!!!! !!', ofGroupReceived: 'TTTT ---- FFFF !!!!!! !!' },
      reason: { moderate: ownAlone, negative: 'xGGG xxxx ---- !!!!!! !!', negativeByTheReader: ownAlone, ofGroupReceived: 'xxxx ---- GGGG !!!!!! !!' },
    },
  },
  { type: 'Target', axis: 'unit', states: ['group', 'other', 'groupHandedOver'],
    fields: {
      // The unit that led a disruption keeps the alias of a group that it handed over, and no more; the new holder reads the disruption, and has the group.
      kind: { group: all, other: all, groupHandedOver: all }, label: { group: all, other: all, groupHandedOver: all },
      ocg: { group: ownAlone, other: nothing, groupHandedOver: 'xxxx GGGG ---- !!!!!! !!' },
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

/** The same decision about several fields. */
function each(fields: readonly string[], row: Record<string, string>): Record<string, Record<string, string>> {
  return Object.fromEntries(fields.map((field) => [field, row]))
}
