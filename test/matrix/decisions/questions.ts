import type { Block } from '../block.ts'

// roles network nobody/without a role. Auditors and administrators see no figures, so they ask no questions about them.
const everybody = 'GGGG GGGG!! !!'
/** One that is kept to its performance lead, for everybody else as one that there never was. */
const ofLead = '-G-- ----!! !!'
const both = { own: ofLead, shared: everybody }

/** A shared question is for everybody who sees figures of units; another for whoever saved it alone. */
export const questions: Block[] = [
  {
    type: 'SavedQuestion', axis: 'role', states: ['own', 'shared'],
    fields: {
      dates: both, isMine: { own: '-T-- ----!! !!', shared: 'FTFF FFFF!! !!' }, isShared: { own: '-F-- ----!! !!', shared: 'TTTT TTTT!! !!' }, name: both, page: both, parameters: both,
      period: both, savedAt: both, savedBy: both, slug: both,
    },
  },
  { type: 'QuestionParameter', axis: 'role', states: ['shared'], fields: { name: everybody, value: everybody } },
]
