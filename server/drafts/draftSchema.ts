import { builder } from '../graphql/builder.ts'
import type { Context } from '../graphql/context.ts'
import { said } from '../graphql/dataDictionary.ts'
import { draftKinds, type DraftRecord } from './draftRecord.ts'
import { loadDrafted, type DraftedKey } from './draftedRecord.ts'
import { StaleDraftError } from './staleDraft.ts'

/** A content is up to 64 KiB, as much as a page of records: a request gets some two hundred at most. */
const contentComplexity = 300

export const DraftKindRef = builder.enumType('DraftKind', { values: draftKinds })

export const DraftRef = builder.objectRef<DraftRecord>('Draft').implement({
  description: said('Draft'),
  authScopes: { records: true },
  isTypeOf: (value) => typeof value === 'object' && value !== null && 'savedAt' in value,
  fields: (t) => ({
    key: t.exposeString('key', { description: said('Draft.key') }),
    kind: t.expose('kind', { type: DraftKindRef }),
    record: t.loadable({
      type: builder.nodeInterfaceRef(),
      nullable: true,
      description: `${said('Draft.recordId')} None as well when the viewer may not see it any more.`,
      load: async (keys: DraftedKey[], context: Context) => (await loadDrafted(context, keys)) as { id: string }[],
      resolve: ({ kind, recordId }): DraftedKey | null => (recordId ? `${kind}:${recordId}` : null),
    }),
    recordVersion: t.exposeInt('recordVersion', { nullable: true, description: said('Draft.recordVersion') }),
    summary: t.exposeString('summary', { description: said('Draft.summary') }),
    content: t.exposeString('content', { description: said('Draft.content'), complexity: contentComplexity }),
    revision: t.exposeInt('revision', { description: said('Draft.revision') }),
    startedAt: t.expose('startedAt', { type: 'Instant', description: said('Draft.startedAt') }),
    savedAt: t.expose('savedAt', { type: 'Instant', description: said('Draft.savedAt') }),
  }),
})

builder.objectType(StaleDraftError, {
  name: 'StaleDraft',
  description: 'The draft was saved from elsewhere in between. Nothing was changed.',
  authScopes: { records: true },
  fields: (t) => ({
    message: t.exposeString('message'),
    current: t.expose('current', { type: DraftRef, description: 'The draft as it is saved now.' }),
  }),
})
