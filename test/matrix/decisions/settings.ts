import type { Block } from '../block.ts'

// roles network nobody/without a role
const all = 'GGGG GGGGGG !!'
const nothing = 'nnnn nnnnnn !!'
const isOwn = 'TTTT TTTTTT !!'
const isChanged = 'FFFF FFFFFF !!'
const administrators = 'FFFF FFFFFT !!'
const answered = '---- -----G --'
const both = { default: all, changed: all }

/** What figures are made with is for all who are signed in to read; administrators change it. */
export const settings: Block[] = [
  {
    type: 'Setting', axis: 'role', states: ['default', 'changed'],
    fields: {
      code: both, history: both, inWords: both, isDefault: { default: isOwn, changed: isChanged }, mayChange: administrators, means: both, name: both, reason: both,
      recordedAt: both, recordedBy: { default: nothing, changed: all }, value: both, version: both,
    },
  },
  { type: 'SettingVersion', axis: 'role', states: ['default', 'changed'], fields: { inWords: both, reason: both, recordedAt: both, recordedBy: { default: nothing, changed: all }, value: both, version: both } },
  { type: 'StaleSetting', axis: 'role', states: ['changed'], fields: { current: answered, message: answered, yours: answered } },
  // Beside figures: for those who see figures.
  { type: 'SettingUsed', axis: 'role', states: ['now'], fields: each(['code', 'inWords', 'name', 'since', 'version'], 'GGGG GGGG-- --') },
]

function each(fields: readonly string[], row: string): Record<string, string> {
  return Object.fromEntries(fields.map((field) => [field, row]))
}
