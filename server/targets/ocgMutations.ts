import { builder } from '../graphql/builder.ts'
import { revisionInput } from '../graphql/revisionInput.ts'
import { keyDescription } from '../graphql/submissionKey.ts'
import { TextAnswerInput } from '../screening/screeningSchema.ts'
import { correctOcg } from './correctOcg.ts'
import { answerOcg, OcgResultRef } from './ocgAnswer.ts'
import { OcgStatusRef, TaskingLevelRef } from './ocgSchema.ts'
import { recordOcg } from './recordOcg.ts'
import { restoreOcg } from './restoreOcg.ts'
import { withdrawOcg } from './withdrawOcg.ts'

const FactsInput = builder.inputType('OcgFacts', {
  fields: (t) => ({
    alias: t.string({ required: true }),
    urn: t.string(),
    isUrnProvisional: t.boolean(),
    owningForce: t.string(),
    taskingLevel: t.field({ type: TaskingLevelRef }),
    sioUnit: t.string(),
    mappedOn: t.string({ description: 'YYYY-MM-DD' }),
    threats: t.stringList({ required: true }),
  }),
})
const RecordInput = builder.inputType('RecordOcgInput', {
  fields: (t) => ({
    key: t.string({ required: true, description: keyDescription }),
    facts: t.field({ type: FactsInput, required: true }),
    status: t.field({ type: OcgStatusRef, required: true, defaultValue: 'ACTIVE', description: 'From the day of mapping, or today where that is not known.' }),
    textAnswers: t.field({ type: [TextAnswerInput] }),
  }),
})
const CorrectInput = revisionInput('CorrectOcgInput', (t) => ({ facts: t.field({ type: FactsInput, required: true }) }))
const WithdrawInput = revisionInput('WithdrawOcgInput')
const RestoreInput = revisionInput('RestoreOcgInput')

builder.mutationFields((t) => ({
  recordOcg: t.field({
    type: OcgResultRef,
    description: 'Maps a group of the recorder’s unit. For recorders, performance leads and unit heads.',
    authScopes: { records: true },
    args: { input: t.arg({ type: RecordInput, required: true }) },
    resolve: (_root, { input }, context) => answerOcg(context, () => recordOcg(context, input)),
  }),
  correctOcg: t.field({
    type: OcgResultRef,
    description: 'Adds a version; the one before stays. A withdrawn group is restored first. For recorders, performance leads and unit heads of its unit.',
    authScopes: { records: true },
    args: { input: t.arg({ type: CorrectInput, required: true }) },
    resolve: (_root, { input }, context) => answerOcg(context, () => correctOcg(context, input)),
  }),
  withdrawOcg: t.field({
    type: OcgResultRef,
    description: 'Withdraws a group mapped by mistake: it stays to be read. For those who may correct it.',
    authScopes: { records: true },
    args: { input: t.arg({ type: WithdrawInput, required: true }) },
    resolve: (_root, { input }, context) => answerOcg(context, () => withdrawOcg(context, input)),
  }),
  restoreOcg: t.field({
    type: OcgResultRef,
    description: 'Undoes a withdrawal: a new version of the same group with the content that it had. For those who may correct it.',
    authScopes: { records: true },
    args: { input: t.arg({ type: RestoreInput, required: true }) },
    resolve: (_root, { input }, context) => answerOcg(context, () => restoreOcg(context, input)),
  }),
}))
