import type { Block } from '../block.ts'

// own  supp other network nobody/without a role
const own = 'GGGG ---- ---- !!!!!! !!'
const no = 'FFFF ---- ---- !!!!!! !!'
const yes = 'TTTT ---- ---- !!!!!! !!'
const recorders = 'TTTF ---- ---- !!!!!! !!'
const maybe = 'gggg ---- ---- !!!!!! !!'
const nothing = 'nnnn ---- ---- !!!!!! !!'
const writers = 'GGG- ---- ---- ------ --'

/** Outputs and programmes are their unit's alone, whoever supported the disruption that an output belongs to. */
export const outputs: Block[] = [
  {
    type: 'Output', axis: 'unit', states: ['recorded', 'withdrawn'],
    fields: {
      audience: own, disruption: own, force: own, held: own, history: own, id: own, isWithdrawn: { recorded: no, withdrawn: yes }, kind: own,
      mayCorrect: { recorded: recorders, withdrawn: no }, mayRestore: { recorded: no, withdrawn: recorders }, peopleReached: own, programme: own, questionnaire: own,
      reason: own, recordedAt: own, recordedBy: own, reference: own, strand: own, threat: own, title: own, unit: own, version: own, whatWasDone: own,
    },
  },
  { type: 'OutputHistoryEntry', axis: 'unit', states: ['recorded', 'withdrawn'], fields: { changes: own, isWithdrawn: { recorded: no, withdrawn: yes }, reason: own, recordedAt: own, recordedBy: own, version: own } },
  { type: 'Questionnaire', axis: 'unit', states: ['recorded'], fields: { answered: own, questions: own, sent: own, shareAnswered: own } },
  { type: 'Question', axis: 'unit', states: ['recorded'], fields: { afterOnly: own, beforeOnly: own, change: own, measures: own, noNo: own, noYes: own, question: own, yesNo: own, yesYes: own } },
  { type: 'Share', axis: 'unit', states: ['recorded'], fields: { count: own, lower: own, of: own, share: own, upper: own } },
  { type: 'PairedChange', axis: 'unit', states: ['recorded'], fields: { change: own, lower: own, pairs: own, shareAfter: own, shareBefore: own, upper: own } },
  {
    type: 'OutputConnection', axis: 'unit', states: ['recorded'],
    fields: { datedTooLoosely: 'gggg gggg gggg !!!!!! !!', edges: 'GGGG xxxx xxxx !!!!!! !!', pageInfo: 'PPPP PPPP PPPP !!!!!! !!', totalCount: 'GGGG xxxx xxxx !!!!!! !!' },
  },
  { type: 'OutputEdge', axis: 'unit', states: ['recorded'], fields: { cursor: own, node: own } },
  { type: 'StaleOutput', axis: 'unit', states: ['recorded'], fields: { current: writers, message: writers, yours: writers } },
  {
    type: 'Programme', axis: 'unit', states: ['recorded', 'withdrawn'],
    fields: {
      history: own, id: own, isWithdrawn: { recorded: no, withdrawn: yes }, mayCorrect: { recorded: recorders, withdrawn: no }, mayRestore: { recorded: no, withdrawn: recorders },
      name: own, outputs: own, outputsDatedTooLoosely: maybe, reason: own, recordedAt: own, recordedBy: own, statedTargetPercent: own, unit: own, version: own,
      years: { recorded: own, withdrawn: nothing },
    },
  },
  { type: 'ProgrammeHistoryEntry', axis: 'unit', states: ['recorded', 'withdrawn'], fields: { changes: own, isWithdrawn: { recorded: no, withdrawn: yes }, reason: own, recordedAt: own, recordedBy: own, version: own } },
  {
    type: 'ProgrammeYear', axis: 'unit', states: ['recorded'],
    fields: { answered: own, asked: own, changes: own, outputs: own, outputsNotAsked: maybe, outputsWithoutCount: maybe, peopleReached: own, period: own, shareAnswered: own },
  },
  { type: 'OutputChange', axis: 'unit', states: ['recorded'], fields: { afterOnly: own, beforeOnly: own, change: own, measures: own, missing: nothing } },
  { type: 'StaleProgramme', axis: 'unit', states: ['recorded'], fields: { current: writers, message: writers, yours: writers } },
]
