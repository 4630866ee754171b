import type { Made } from '../database/mutation.ts'
import { RefusedError } from '../errors.ts'
import { pastMoment } from '../facts/asAt.ts'
import { builder } from '../graphql/builder.ts'
import type { Context } from '../graphql/context.ts'
import { madeOrStale } from '../graphql/madeOrStale.ts'
import { revisionInput } from '../graphql/revisionInput.ts'
import { staleRecord } from '../graphql/staleRecord.ts'
import { keyDescription } from '../graphql/submissionKey.ts'
import { TextAnswerInput } from '../screening/screeningSchema.ts'
import { TextWarningError } from '../screening/textWarning.ts'
import { findEverRecorded } from './findEverRecorded.ts'
import type { CheckBackRecord } from './checkBackRecord.ts'
import { CheckBackRef, CheckBackResultRef } from './checkBackSchema.ts'
import { findCheckBackVersions } from './checkBackStore.ts'
import { correctCheckBack } from './correctCheckBack.ts'
import { recordCheckBack } from './recordCheckBack.ts'
import { withdrawCheckBack } from './withdrawCheckBack.ts'

const StaleCheckBack = staleRecord('CheckBack', CheckBackRef)

const FactsInput = builder.inputType('CheckBackFacts', {
  fields: (t) => ({
    result: t.field({ type: CheckBackResultRef, required: true }),
    checkedOn: t.string({ required: true, description: 'YYYY-MM-DD' }),
    whyThisResult: t.string({ required: true }),
    evidence: t.string(),
  }),
})
const RecordInput = builder.inputType('RecordCheckBackInput', {
  fields: (t) => ({
    key: t.string({ required: true, description: keyDescription }),
    disruption: t.string({ required: true, description: 'Reference of the disruption.' }),
    months: t.int({ required: true }),
    facts: t.field({ type: FactsInput, required: true }),
    textAnswers: t.field({ type: [TextAnswerInput] }),
  }),
})
const CorrectInput = revisionInput('CorrectCheckBackInput', (t) => ({ facts: t.field({ type: FactsInput, required: true }) }))
const WithdrawInput = revisionInput('WithdrawCheckBackInput')

const result = builder.errorUnion('CheckBackChange', { types: [CheckBackRef, RefusedError, StaleCheckBack, TextWarningError] })

function answer(context: Context, carryOut: () => Promise<Made>): Promise<CheckBackRecord> {
  return madeOrStale(context.now, carryOut, {
    read: (id, asAt) => findEverRecorded(context, id, asAt),
    readVersion: async (id, version) => {
      const started = (await findCheckBackVersions(context, [id])).find((one) => one.version === version)
      return started ? findEverRecorded(context, id, pastMoment(started.recordedAt, context.now)) : null
    },
    stale: (message, yours, current) => new StaleCheckBack(message, yours, current),
  })
}

builder.mutationFields((t) => ({
  recordCheckBack: t.field({
    type: result,
    description: 'Records whether the effect of a disruption still holds, once its day has come. For recorders, performance leads and unit heads of the unit that led.',
    authScopes: { records: true },
    args: { input: t.arg({ type: RecordInput, required: true }) },
    resolve: (_root, { input }, context) => answer(context, () => recordCheckBack(context, input)),
  }),
  correctCheckBack: t.field({
    type: result,
    description: 'Adds a version; the one before stays. For recorders, performance leads and unit heads of the unit that led.',
    authScopes: { records: true },
    args: { input: t.arg({ type: CorrectInput, required: true }) },
    resolve: (_root, { input }, context) => answer(context, () => correctCheckBack(context, input)),
  }),
  withdrawCheckBack: t.field({
    type: result,
    description: 'Withdraws a check-back: it stays in its history, counts nowhere, and may be recorded again. For those who may correct it.',
    authScopes: { records: true },
    args: { input: t.arg({ type: WithdrawInput, required: true }) },
    resolve: (_root, { input }, context) => answer(context, () => withdrawCheckBack(context, input)),
  }),
}))
