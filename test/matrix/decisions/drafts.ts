import type { Block } from '../block.ts'

// own  supp other network nobody/without a role. The own unit's recorder is the one who wrote it.
const writer = 'G--- ---- ---- ------ !!'
const nothing = 'n--- ---- ---- ------ !!'
const answered = 'G--- ---- ---- ------ --'

/** A draft is its writer's alone: not the unit's, not the performance lead's. */
export const drafts: Block[] = [
  {
    type: 'Draft', axis: 'unit', states: ['new', 'correcting'],
    fields: {
      content: writer, key: writer, kind: writer, record: { new: nothing, correcting: writer }, recordVersion: { new: nothing, correcting: writer },
      revision: writer, savedAt: writer, startedAt: writer, summary: writer,
    },
  },
  { type: 'StaleDraft', axis: 'unit', states: ['new'], fields: { current: answered, message: answered } },
  // A draft that is not there is thrown away already: the same answer for one of a colleague.
  { type: 'DraftDiscarded', axis: 'unit', states: ['ofAnother'], fields: { key: 'GGG- GGG- GGG- ------ --' } },
]
