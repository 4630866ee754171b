import type { Made } from '../database/mutation.ts'
import { RefusedError } from '../errors.ts'
import { builder } from '../graphql/builder.ts'
import type { Context } from '../graphql/context.ts'
import { madeOrStale } from '../graphql/madeOrStale.ts'
import { revisionInput } from '../graphql/revisionInput.ts'
import { staleRecord } from '../graphql/staleRecord.ts'
import { keyDescription } from '../graphql/submissionKey.ts'
import { TextAnswerInput } from '../screening/screeningSchema.ts'
import { TextWarningError } from '../screening/textWarning.ts'
import { correctTaskingDecision } from './correctTaskingDecision.ts'
import { recordTaskingDecision } from './recordTaskingDecision.ts'
import type { TaskingDecisionRecord } from './taskingDecisionRecord.ts'
import { TaskingDecisionRef, TaskingDecisionStateRef } from './taskingDecisionSchema.ts'
import { findTaskingDecisions, findTaskingDecisionVersions } from './taskingDecisionStore.ts'
import { withdrawTaskingDecision } from './withdrawTaskingDecision.ts'

const StaleTaskingDecision = staleRecord('TaskingDecision', TaskingDecisionRef)

const FactsInput = builder.inputType('TaskingDecisionFacts', {
  fields: (t) => ({
    ocg: t.id({ description: 'Node id of the group that it is about.' }),
    request: t.id({ description: 'Node id of the request that it is about.' }),
    decision: t.string({ required: true }),
    owner: t.string({ description: 'A post, by role and unit or force: never a name. Needed where something is to be done.' }),
    dueOn: t.string({ description: 'YYYY-MM-DD, needed where something is to be done.' }),
    state: t.field({ type: TaskingDecisionStateRef, required: true }),
    closedOn: t.string({ description: 'YYYY-MM-DD, when it was done or dropped.' }),
  }),
})
const RecordInput = builder.inputType('RecordTaskingDecisionInput', {
  fields: (t) => ({
    key: t.string({ required: true, description: keyDescription }),
    meeting: t.id({ required: true, description: 'Node id of a meeting that is held.' }),
    facts: t.field({ type: FactsInput, required: true }),
    textAnswers: t.field({ type: [TextAnswerInput] }),
  }),
})
const CorrectInput = revisionInput('CorrectTaskingDecisionInput', (t) => ({ facts: t.field({ type: FactsInput, required: true }) }))
const WithdrawInput = revisionInput('WithdrawTaskingDecisionInput')

function answer({ viewer, database, now }: Context, carryOut: () => Promise<Made>): Promise<TaskingDecisionRecord> {
  return madeOrStale(now, carryOut, {
    read: async (id, asAt) => (await findTaskingDecisions({ viewer, database, asAt }, [id]))[0] ?? null,
    readVersion: async (id, version) => (await findTaskingDecisionVersions({ viewer, database }, [id])).find((one) => one.version === version) ?? null,
    stale: (message, yours, current) => new StaleTaskingDecision(message, yours, current),
  })
}

const result = builder.errorUnion('TaskingDecisionResult', { types: [TaskingDecisionRef, RefusedError, StaleTaskingDecision, TextWarningError] })

builder.mutationFields((t) => ({
  recordTaskingDecision: t.field({
    type: result,
    description: 'Records what a held meeting decided. For recorders, performance leads and unit heads of the unit.',
    authScopes: { records: true },
    args: { input: t.arg({ type: RecordInput, required: true }) },
    resolve: (_root, { input }, context) => answer(context, () => recordTaskingDecision(context, input)),
  }),
  correctTaskingDecision: t.field({
    type: result,
    description:
      'Adds a version, which is also how a decision is done or dropped; the one before stays. For recorders, performance leads and unit heads of the unit.',
    authScopes: { records: true },
    args: { input: t.arg({ type: CorrectInput, required: true }) },
    resolve: (_root, { input }, context) => answer(context, () => correctTaskingDecision(context, input)),
  }),
  withdrawTaskingDecision: t.field({
    type: result,
    description: 'Withdraws a decision recorded by mistake: it is shown nowhere any more and stays to be read. For those who may correct it.',
    authScopes: { records: true },
    args: { input: t.arg({ type: WithdrawInput, required: true }) },
    resolve: (_root, { input }, context) => answer(context, () => withdrawTaskingDecision(context, input)),
  }),
}))
