import type { Block } from '../block.ts'

// own  supp other network nobody/without a role
const own = 'GGGG ---- ---- !!!!!! !!'
const no = 'FFFF ---- ---- !!!!!! !!'
const yes = 'TTTT ---- ---- !!!!!! !!'
const recorders = 'TTTF ---- ---- !!!!!! !!'
const nothing = 'nnnn ---- ---- !!!!!! !!'
const writers = 'GGG- ---- ---- ------ --'

/** A group's page is its unit's alone: a unit that supported a disruption against it knows the alias from there. */
export const groups: Block[] = [
  {
    type: 'Ocg', axis: 'unit', states: ['recorded', 'withdrawn', 'merged'],
    fields: {
      alias: own, counts: own, disruptions: own, history: own, id: own, isUrnProvisional: no,
      isWithdrawn: { recorded: no, withdrawn: yes, merged: no },
      lineage: { recorded: nothing, withdrawn: nothing, merged: own },
      mappedOn: own, mayCorrect: { recorded: recorders, withdrawn: no, merged: recorders }, mayRestore: { recorded: no, withdrawn: recorders, merged: no },
      owningForce: own, reason: { recorded: own, withdrawn: own, merged: nothing }, recordedAt: own, recordedBy: own, status: own, threats: own, unit: own, urn: own, version: own,
    },
  },
  {
    type: 'OcgHistoryEntry', axis: 'unit', states: ['recorded', 'withdrawn'],
    fields: { changes: own, isWithdrawn: { recorded: no, withdrawn: yes }, reason: own, recordedAt: own, recordedBy: own, version: own },
  },
  { type: 'LineageLink', axis: 'unit', states: ['merged'], fields: { day: own, from: own, kind: own, reason: own, recordedAt: own, to: own } },
  { type: 'GradeCounts', axis: 'unit', states: ['recorded'], fields: { gross: own, major: 'gggg ---- ---- !!!!!! !!', minor: 'gggg ---- ---- !!!!!! !!', moderate: own, negative: 'gggg ---- ---- !!!!!! !!', noImpact: 'gggg ---- ---- !!!!!! !!' } },
  { type: 'OcgConnection', axis: 'unit', states: ['recorded'], fields: { edges: 'GGGG xxxx xxxx !!!!!! !!', pageInfo: 'PPPP PPPP PPPP !!!!!! !!', totalCount: 'GGGG xxxx xxxx !!!!!! !!' } },
  { type: 'OcgEdge', axis: 'unit', states: ['recorded'], fields: { cursor: own, node: own } },
  { type: 'StaleOcg', axis: 'unit', states: ['recorded'], fields: { current: writers, message: writers, yours: writers } },
]
