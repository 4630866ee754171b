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
import { correctPlanAction } from './correctPlanAction.ts'
import type { PlanActionRecord } from './planActionRecord.ts'
import { PlanActionRef, PlanActionStateRef } from './planActionSchema.ts'
import { findPlanActions, findPlanActionVersions } from './planActionStore.ts'
import { recordPlanAction } from './recordPlanAction.ts'
import { withdrawPlanAction } from './withdrawPlanAction.ts'

const StalePlanAction = staleRecord('PlanAction', PlanActionRef)

const FactsInput = builder.inputType('PlanActionFacts', {
  fields: (t) => ({
    strand: t.string({ required: true }),
    action: t.string({ required: true }),
    owner: t.string({ required: true, description: 'A post, by role and unit or force: never a name.' }),
    dueOn: t.string({ required: true, description: 'YYYY-MM-DD' }),
    state: t.field({ type: PlanActionStateRef, required: true }),
    closedOn: t.string({ description: 'YYYY-MM-DD, when it was done or dropped.' }),
  }),
})
const RecordInput = builder.inputType('RecordPlanActionInput', {
  fields: (t) => ({
    key: t.string({ required: true, description: keyDescription }),
    ocg: t.id({ required: true }),
    facts: t.field({ type: FactsInput, required: true }),
    textAnswers: t.field({ type: [TextAnswerInput] }),
  }),
})
const CorrectInput = revisionInput('CorrectPlanActionInput', (t) => ({ facts: t.field({ type: FactsInput, required: true }) }))
const WithdrawInput = revisionInput('WithdrawPlanActionInput')

function answer({ viewer, database, now }: Context, carryOut: () => Promise<Made>): Promise<PlanActionRecord> {
  return madeOrStale(now, carryOut, {
    read: async (id, asAt) => (await findPlanActions({ viewer, database, asAt }, [id]))[0] ?? null,
    readVersion: async (id, version) => (await findPlanActionVersions({ viewer, database }, [id])).find((one) => one.version === version) ?? null,
    stale: (message, yours, current) => new StalePlanAction(message, yours, current),
  })
}

const result = builder.errorUnion('PlanActionResult', { types: [PlanActionRef, RefusedError, StalePlanAction, TextWarningError] })

builder.mutationFields((t) => ({
  recordPlanAction: t.field({
    type: result,
    description: 'Adds an action to the plan of a group. For recorders, performance leads and unit heads of the unit that holds the group.',
    authScopes: { records: true },
    args: { input: t.arg({ type: RecordInput, required: true }) },
    resolve: (_root, { input }, context) => answer(context, () => recordPlanAction(context, input)),
  }),
  correctPlanAction: t.field({
    type: result,
    description:
      'Adds a version, which is also how an action is done or dropped; the one before stays. For recorders, performance leads and unit heads of the unit that holds the group.',
    authScopes: { records: true },
    args: { input: t.arg({ type: CorrectInput, required: true }) },
    resolve: (_root, { input }, context) => answer(context, () => correctPlanAction(context, input)),
  }),
  withdrawPlanAction: t.field({
    type: result,
    description: 'Withdraws an action recorded by mistake: it is in no plan any more and stays to be read. For those who may correct it.',
    authScopes: { records: true },
    args: { input: t.arg({ type: WithdrawInput, required: true }) },
    resolve: (_root, { input }, context) => answer(context, () => withdrawPlanAction(context, input)),
  }),
}))
