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
import { correctOcg } from './correctOcg.ts'
import type { OcgRecord } from './ocgRecord.ts'
import { LineageKindRef, OcgRef, OcgStatusRef, TaskingLevelRef } from './ocgSchema.ts'
import { findOcgs, findOcgVersions } from './ocgStore.ts'
import { recordLineage } from './recordLineage.ts'
import { recordOcg } from './recordOcg.ts'
import { restoreOcg } from './restoreOcg.ts'
import { withdrawOcg } from './withdrawOcg.ts'

const StaleOcg = staleRecord('Ocg', OcgRef)

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
const LineageInput = builder.inputType('RecordOcgLineageInput', {
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

function answer({ viewer, database, now }: Context, carryOut: () => Promise<Made>): Promise<OcgRecord> {
  const reading = { viewer, database, asAt: null }
  return madeOrStale(now, carryOut, {
    read: async (id, asAt) => (await findOcgs({ viewer, database, asAt }, [id]))[0] ?? null,
    readVersion: async (id, version) => (await findOcgVersions(reading, [id])).find((one) => one.version === version) ?? null,
    stale: (message, yours, current) => new StaleOcg(message, yours, current),
  })
}

const result = builder.errorUnion('OcgResult', { types: [OcgRef, RefusedError, StaleOcg, TextWarningError] })

builder.mutationFields((t) => ({
  recordOcg: t.field({
    type: result,
    description: 'Maps a group of the recorder’s unit. For recorders, performance leads and unit heads.',
    authScopes: { records: true },
    args: { input: t.arg({ type: RecordInput, required: true }) },
    resolve: (_root, { input }, context) => answer(context, () => recordOcg(context, input)),
  }),
  correctOcg: t.field({
    type: result,
    description: 'Adds a version; the one before stays. A withdrawn group is restored first. For recorders, performance leads and unit heads of its unit.',
    authScopes: { records: true },
    args: { input: t.arg({ type: CorrectInput, required: true }) },
    resolve: (_root, { input }, context) => answer(context, () => correctOcg(context, input)),
  }),
  withdrawOcg: t.field({
    type: result,
    description: 'Withdraws a group mapped by mistake: it stays to be read. For those who may correct it.',
    authScopes: { records: true },
    args: { input: t.arg({ type: WithdrawInput, required: true }) },
    resolve: (_root, { input }, context) => answer(context, () => withdrawOcg(context, input)),
  }),
  restoreOcg: t.field({
    type: result,
    description: 'Undoes a withdrawal: a new version of the same group with the content that it had. For those who may correct it.',
    authScopes: { records: true },
    args: { input: t.arg({ type: RestoreInput, required: true }) },
    resolve: (_root, { input }, context) => answer(context, () => restoreOcg(context, input)),
  }),
  recordOcgLineage: t.field({
    type: result,
    description: 'Links two groups of the recorder’s unit by a merge or a split; answers with the group that was there before.',
    authScopes: { records: true },
    args: { input: t.arg({ type: LineageInput, required: true }) },
    resolve: (_root, { input }, context) => answer(context, () => recordLineage(context, input)),
  }),
}))
