import { mayRecord } from '../access/viewer.ts'
import { keyProblems } from '../facts/keyRules.ts'
import { builder } from '../graphql/builder.ts'
import { mostDrafts } from './draftRules.ts'
import { DraftRef } from './draftSchema.ts'
import { findDraft, findDrafts } from './draftStore.ts'

builder.queryFields((t) => ({
  drafts: t.field({
    type: [DraftRef],
    description: 'The viewer’s own drafts, last saved first; none for those who do not record.',
    authScopes: { signedIn: true },
    complexity: { field: 5, multiplier: mostDrafts },
    resolve: async (_root, _args, { viewer, database }) => (mayRecord(viewer) ? findDrafts(database, viewer) : []),
  }),
  draft: t.field({
    type: DraftRef,
    nullable: true,
    description: 'The viewer’s own draft with that key.',
    authScopes: { signedIn: true },
    args: { key: t.arg.string({ required: true }) },
    resolve: async (_root, { key }, { viewer, database }) =>
      mayRecord(viewer) && keyProblems(key).length === 0 ? findDraft(database, viewer, key) : null,
  }),
}))
