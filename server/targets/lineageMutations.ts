import { builder } from '../graphql/builder.ts'
import { keyDescription } from '../graphql/submissionKey.ts'
import { TextAnswerInput } from '../screening/screeningSchema.ts'
import { answerOcg, OcgResultRef } from './ocgAnswer.ts'
import { LineageKindRef } from './ocgSchema.ts'
import { recordLineage } from './recordLineage.ts'
import { withdrawLineage } from './withdrawLineage.ts'

const RecordInput = builder.inputType('RecordOcgLineageInput', {
  fields: (t) => ({
    key: t.string({ required: true, description: keyDescription }),
    from: t.id({ required: true, description: 'The group that was there before.' }),
    to: t.id({ required: true, description: 'The group that was there after.' }),
    kind: t.field({ type: LineageKindRef, required: true }),
    day: t.string({ required: true, description: 'YYYY-MM-DD' }),
    reason: t.string({ required: true }),
    textAnswers: t.field({ type: [TextAnswerInput] }),
  }),
})
const WithdrawInput = builder.inputType('WithdrawOcgLineageInput', {
  fields: (t) => ({
    key: t.string({ required: true, description: keyDescription }),
    id: t.id({ required: true, description: 'The link.' }),
    reason: t.string({ required: true }),
    textAnswers: t.field({ type: [TextAnswerInput] }),
  }),
})

builder.mutationFields((t) => ({
  recordOcgLineage: t.field({
    type: OcgResultRef,
    description:
      'Links two groups of the recorder’s unit by a merge or a split; a merged group is archived from that day. Answers with the group that was there before. For recorders, performance leads and unit heads.',
    authScopes: { records: true },
    args: { input: t.arg({ type: RecordInput, required: true }) },
    resolve: (_root, { input }, context) => answerOcg(context, () => recordLineage(context, input)),
  }),
  withdrawOcgLineage: t.field({
    type: OcgResultRef,
    description:
      'Withdraws a merge or split, and the spell in which the merge archived the group while that lasts. Answers with the group that was there before, or the one after where only that is still the unit’s. For recorders, performance leads and unit heads of the unit that holds both groups, or that recorded the link and holds one.',
    authScopes: { records: true },
    args: { input: t.arg({ type: WithdrawInput, required: true }) },
    resolve: (_root, { input }, context) => answerOcg(context, () => withdrawLineage(context, input)),
  }),
}))
