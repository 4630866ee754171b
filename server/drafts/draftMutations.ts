import { RefusedError } from '../errors.ts'
import { builder } from '../graphql/builder.ts'
import { TextAnswerInput } from '../screening/screeningSchema.ts'
import { TextWarningError } from '../screening/textWarning.ts'
import { discardDraft } from './discardDraft.ts'
import { DraftKindRef, DraftRef } from './draftSchema.ts'
import { saveDraft } from './saveDraft.ts'
import { StaleDraftError } from './staleDraft.ts'

const SaveInput = builder.inputType('SaveDraftInput', {
  fields: (t) => ({
    key: t.string({ required: true, description: 'The key under which the form will be sent. The same draft again has no second effect.' }),
    kind: t.field({ type: DraftKindRef, required: true }),
    record: t.id({ description: 'The record that it corrects; none for a new one.' }),
    recordVersion: t.int({ description: 'The version from which the correction started.' }),
    summary: t.string({ required: true }),
    content: t.string({ required: true, description: 'The form as it was typed: JSON of one object, at most 64 KiB and 12 levels deep.' }),
    revision: t.int({ required: true, description: 'The revision that you started from; 0 when it was never saved.' }),
    textAnswers: t.field({ type: [TextAnswerInput] }),
  }),
})
const DiscardInput = builder.inputType('DiscardDraftInput', {
  fields: (t) => ({
    key: t.string({ required: true }),
    revision: t.int({ required: true, description: 'The revision that you saw last; 0 when you never saved it.' }),
  }),
})

const DiscardedRef = builder.objectRef<{ key: string }>('DraftDiscarded').implement({
  authScopes: { records: true },
  isTypeOf: (value) => typeof value === 'object' && value !== null && 'key' in value,
  fields: (t) => ({ key: t.exposeString('key') }),
})

builder.mutationFields((t) => ({
  saveDraft: t.field({
    type: builder.errorUnion('SaveDraftResult', { types: [DraftRef, RefusedError, StaleDraftError, TextWarningError] }),
    description: 'Saves a draft of the viewer’s own; nobody else sees it. For recorders, performance leads and unit heads.',
    authScopes: { records: true },
    args: { input: t.arg({ type: SaveInput, required: true }) },
    resolve: (_root, { input }, context) => saveDraft(context, input),
  }),
  discardDraft: t.field({
    type: builder.errorUnion('DiscardDraftResult', { types: [DiscardedRef, RefusedError, StaleDraftError] }),
    description: 'Throws a draft of the viewer’s own away, unless it was saved since. One that is not there is thrown away already.',
    authScopes: { records: true },
    args: { input: t.arg({ type: DiscardInput, required: true }) },
    resolve: (_root, { input }, context) => discardDraft(context, input),
  }),
}))
