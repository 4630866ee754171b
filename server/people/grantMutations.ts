import type { Made } from '../database/mutation.ts'
import { RefusedError } from '../errors.ts'
import { builder } from '../graphql/builder.ts'
import type { Context } from '../graphql/context.ts'
import { TextAnswerInput } from '../screening/screeningSchema.ts'
import { TextWarningError } from '../screening/textWarning.ts'
import { decideGrant } from './decideGrant.ts'
import { endGrant } from './endGrant.ts'
import { giveGrant } from './giveGrant.ts'
import type { GrantRecord } from './grantRecord.ts'
import { GrantDecisionRef, GrantRef } from './grantSchema.ts'
import { findGrants } from './grantStore.ts'
import { RoleRef } from './personSchema.ts'

const GiveInput = builder.inputType('GiveGrantInput', {
  fields: (t) => ({
    key: t.string({ required: true }),
    person: t.string({ required: true }),
    role: t.field({ type: RoleRef, required: true }),
    unit: t.string(),
    from: t.field({ type: 'Day', required: true }),
    to: t.field({ type: 'Day' }),
    reason: t.string({ required: true }),
    textAnswers: t.field({ type: [TextAnswerInput] }),
  }),
})
const DecideInput = builder.inputType('DecideGrantInput', {
  fields: (t) => ({
    key: t.string({ required: true }),
    grant: t.id({ required: true }),
    decision: t.field({ type: GrantDecisionRef, required: true }),
    reason: t.string({ description: 'Needed to refuse it.' }),
    textAnswers: t.field({ type: [TextAnswerInput] }),
  }),
})
const EndInput = builder.inputType('EndGrantInput', {
  fields: (t) => ({
    key: t.string({ required: true }),
    grant: t.id({ required: true }),
    reason: t.string({ required: true }),
    textAnswers: t.field({ type: [TextAnswerInput] }),
  }),
})

const result = builder.errorUnion('GrantResult', { types: [GrantRef, RefusedError, TextWarningError] })

/** The grant as it stands after a change, also when it was carried out before. */
async function shown({ viewer, database }: Context, change: Promise<Made>): Promise<GrantRecord> {
  const [grant] = await findGrants({ viewer, database }, [(await change).recordId])
  if (!grant) throw new Error('A grant that was just changed cannot be read')
  return grant
}

builder.mutationFields((t) => ({
  giveGrant: t.field({
    type: result,
    description: 'Gives somebody a role for some days; it holds once another administrator has confirmed it. For administrators other than the person.',
    authScopes: { administers: true },
    args: { input: t.arg({ type: GiveInput, required: true }) },
    resolve: (_root, { input }, context) => shown(context, giveGrant(context, input)),
  }),
  decideGrant: t.field({
    type: result,
    description: 'Confirms or refuses a grant. For administrators other than the one who gave it and the person.',
    authScopes: { administers: true },
    args: { input: t.arg({ type: DecideInput, required: true }) },
    resolve: (_root, { input }, context) => shown(context, decideGrant(context, input)),
  }),
  endGrant: t.field({
    type: result,
    description: 'Ends a grant at once. For administrators.',
    authScopes: { administers: true },
    args: { input: t.arg({ type: EndInput, required: true }) },
    resolve: (_root, { input }, context) => shown(context, endGrant(context, input)),
  }),
}))
