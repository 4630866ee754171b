import { builder } from '../graphql/builder.ts'
import { keyDescription } from '../graphql/submissionKey.ts'
import { TextAnswerInput } from '../screening/screeningSchema.ts'
import { answerOcg, OcgResultRef } from './ocgAnswer.ts'
import { OcgStatusRef } from './ocgSchema.ts'
import { recordStatus } from './recordStatus.ts'
import { withdrawStatus } from './withdrawStatus.ts'

const RecordInput = builder.inputType('RecordOcgStatusInput', {
  fields: (t) => ({
    key: t.string({ required: true, description: keyDescription }),
    ocg: t.id({ required: true }),
    status: t.field({ type: OcgStatusRef, required: true }),
    from: t.string({ required: true, description: 'YYYY-MM-DD, the first day.' }),
    lastDay: t.string({ description: 'YYYY-MM-DD, the last day; none while it lasts. The day after, the status that lasted before resumes.' }),
    reason: t.string({ required: true }),
    textAnswers: t.field({ type: [TextAnswerInput] }),
  }),
})
const WithdrawInput = builder.inputType('WithdrawOcgStatusInput', {
  fields: (t) => ({
    key: t.string({ required: true, description: keyDescription }),
    id: t.id({ required: true, description: 'The spell.' }),
    reason: t.string({ required: true }),
    textAnswers: t.field({ type: [TextAnswerInput] }),
  }),
})

builder.mutationFields((t) => ({
  recordOcgStatus: t.field({
    type: OcgResultRef,
    description:
      'Records a spell of status. The spell that lasts ends the day before, and its status resumes after the last day, if there is one; a spell that would overlap another is refused. For recorders, performance leads and unit heads of the unit that holds the group.',
    authScopes: { records: true },
    args: { input: t.arg({ type: RecordInput, required: true }) },
    resolve: (_root, { input }, context) => answerOcg(context, () => recordStatus(context, input)),
  }),
  withdrawOcgStatus: t.field({
    type: OcgResultRef,
    description: 'Withdraws a spell of status; the one that it had ended lasts on. For recorders, performance leads and unit heads of the unit that holds the group.',
    authScopes: { records: true },
    args: { input: t.arg({ type: WithdrawInput, required: true }) },
    resolve: (_root, { input }, context) => answerOcg(context, () => withdrawStatus(context, input)),
  }),
}))
