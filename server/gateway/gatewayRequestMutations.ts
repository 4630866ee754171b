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
import { correctGatewayRequest } from './correctGatewayRequest.ts'
import { decideGatewayRequest } from './decideGatewayRequest.ts'
import { DecideInput, FactsInput } from './gatewayRequestInputs.ts'
import type { GatewayRequestRecord } from './gatewayRequestRecord.ts'
import { GatewayRequestRef } from './gatewayRequestSchema.ts'
import { findGatewayRequests, findGatewayRequestVersions } from './gatewayRequestStore.ts'
import { recordGatewayRequest } from './recordGatewayRequest.ts'
import { withdrawGatewayRequest } from './withdrawGatewayRequest.ts'

const StaleGatewayRequest = staleRecord('GatewayRequest', GatewayRequestRef)

const RecordInput = builder.inputType('RecordGatewayRequestInput', {
  fields: (t) => ({
    key: t.string({ required: true, description: keyDescription }),
    facts: t.field({ type: FactsInput, required: true }),
    textAnswers: t.field({ type: [TextAnswerInput] }),
  }),
})
const CorrectInput = revisionInput('CorrectGatewayRequestInput', (t) => ({ facts: t.field({ type: FactsInput, required: true }) }))
const WithdrawInput = revisionInput('WithdrawGatewayRequestInput')

function answer({ viewer, database, now }: Context, carryOut: () => Promise<Made>): Promise<GatewayRequestRecord> {
  return madeOrStale(now, carryOut, {
    read: async (id, asAt) => (await findGatewayRequests({ viewer, database, asAt }, [id]))[0] ?? null,
    readVersion: async (id, version) => (await findGatewayRequestVersions({ viewer, database }, [id])).find((one) => one.version === version) ?? null,
    stale: (message, yours, current) => new StaleGatewayRequest(message, yours, current),
  })
}

const result = builder.errorUnion('GatewayRequestResult', { types: [GatewayRequestRef, RefusedError, StaleGatewayRequest, TextWarningError] })

builder.mutationFields((t) => ({
  recordGatewayRequest: t.field({
    type: result,
    description: 'Records a request of a force for the own unit’s help. For recorders, performance leads and unit heads.',
    authScopes: { records: true },
    args: { input: t.arg({ type: RecordInput, required: true }) },
    resolve: (_root, { input }, context) => answer(context, () => recordGatewayRequest(context, input)),
  }),
  correctGatewayRequest: t.field({
    type: result,
    description: 'Corrects what a force asked for; what was decided stays. For recorders, performance leads and unit heads of the unit.',
    authScopes: { records: true },
    args: { input: t.arg({ type: CorrectInput, required: true }) },
    resolve: (_root, { input }, context) => answer(context, () => correctGatewayRequest(context, input)),
  }),
  decideGatewayRequest: t.field({
    type: result,
    description: 'Records what was decided on a request, or takes it back. For recorders, performance leads and unit heads of the unit.',
    authScopes: { records: true },
    args: { input: t.arg({ type: DecideInput, required: true }) },
    resolve: (_root, { input }, context) => answer(context, () => decideGatewayRequest(context, input)),
  }),
  withdrawGatewayRequest: t.field({
    type: result,
    description: 'Withdraws a request recorded by mistake; it stays to be read. For those who may correct it.',
    authScopes: { records: true },
    args: { input: t.arg({ type: WithdrawInput, required: true }) },
    resolve: (_root, { input }, context) => answer(context, () => withdrawGatewayRequest(context, input)),
  }),
}))
