import type { Made } from '../database/mutation.ts'
import { RefusedError } from '../errors.ts'
import { builder } from '../graphql/builder.ts'
import type { Context } from '../graphql/context.ts'
import { madeOrStale } from '../graphql/madeOrStale.ts'
import { staleRecord } from '../graphql/staleRecord.ts'
import { keyDescription } from '../graphql/submissionKey.ts'
import { correctDisruption } from './correctDisruption.ts'
import type { DisruptionRecord } from './disruptionRecord.ts'
import { DisruptionRef, GradeRef } from './disruptionSchema.ts'
import { findDisruptions, findVersion } from './disruptionStore.ts'
import { recordDisruption } from './recordDisruption.ts'
import { TargetKindRef } from './targetSchema.ts'
import { withdrawDisruption } from './withdrawDisruption.ts'

const StaleDisruption = staleRecord('Disruption', DisruptionRef)

const OutcomeInput = builder.inputType('OutcomeInput', {
  fields: (t) => ({
    kind: t.string({ required: true }),
    quantity: t.float({ required: true }),
    measureUnit: t.string({ required: true }),
  }),
})
const TargetInput = builder.inputType('TargetInput', {
  fields: (t) => ({
    kind: t.field({ type: TargetKindRef, required: true }),
    ocg: t.id({ description: 'The group, where the target is one.' }),
    reference: t.string({ description: 'A neutral reference of any other target.' }),
  }),
})
const DisruptionFactsInput = builder.inputType('DisruptionFacts', {
  fields: (t) => ({
    effect: t.string({ required: true, description: '2026-03-27, 2026-03-27/2026-04-02 (both ends included), 2026-03 or 2026.' }),
    target: t.field({ type: TargetInput, required: true }),
    strand: t.string({ required: true }),
    threats: t.stringList({ required: true }),
    tactics: t.stringList({ required: true }),
    whatHappened: t.string({ required: true }),
    operationName: t.string(),
    ownReference: t.string(),
    supportingUnits: t.stringList(),
    forces: t.stringList(),
    partnerNames: t.stringList(),
    outcomes: t.field({ type: [OutcomeInput] }),
    grade: t.field({ type: GradeRef, required: true }),
    gradeReason: t.string({ required: true, description: 'Empty only in a correction that keeps a grade whose reason the writer may not read.' }),
  }),
})

const RecordInput = builder.inputType('RecordDisruptionInput', {
  fields: (t) => ({
    key: t.string({ required: true, description: keyDescription }),
    facts: t.field({ type: DisruptionFactsInput, required: true }),
  }),
})
const CorrectInput = builder.inputType('CorrectDisruptionInput', {
  fields: (t) => ({
    key: t.string({ required: true, description: keyDescription }),
    id: t.id({ required: true }),
    version: t.int({ required: true, description: 'The version that you started from.' }),
    reason: t.string({ required: true }),
    facts: t.field({ type: DisruptionFactsInput, required: true }),
  }),
})
const WithdrawInput = builder.inputType('WithdrawDisruptionInput', {
  fields: (t) => ({
    key: t.string({ required: true, description: keyDescription }),
    id: t.id({ required: true }),
    version: t.int({ required: true, description: 'The version that you started from.' }),
    reason: t.string({ required: true }),
  }),
})

function answer({ viewer, database, now }: Context, carryOut: () => Promise<Made>): Promise<DisruptionRecord> {
  return madeOrStale(now, carryOut, {
    read: async (id, asAt) => (await findDisruptions({ viewer, database, asAt }, [id]))[0] ?? null,
    readVersion: (id, version) => findVersion({ viewer, database, asAt: null }, id, version),
    stale: (message, yours, current) => new StaleDisruption(message, yours, current),
  })
}

const result = builder.errorUnion('DisruptionResult', { types: [DisruptionRef, RefusedError, StaleDisruption] })

builder.mutationFields((t) => ({
  recordDisruption: t.field({
    type: result,
    description: 'Records a disruption led by the recorder’s unit. For recorders, performance leads and unit heads.',
    args: { input: t.arg({ type: RecordInput, required: true }) },
    resolve: (_root, { input }, context) => answer(context, () => recordDisruption(context, input)),
  }),
  correctDisruption: t.field({
    type: result,
    description: 'Adds a version; the one before stays. Correcting a withdrawn disruption brings it back. For recorders, performance leads and unit heads of the unit that led.',
    args: { input: t.arg({ type: CorrectInput, required: true }) },
    resolve: (_root, { input }, context) => answer(context, () => correctDisruption(context, input)),
  }),
  withdrawDisruption: t.field({
    type: result,
    description: 'Withdraws a disruption: it stays to be read and counts nowhere. For those who may correct it.',
    args: { input: t.arg({ type: WithdrawInput, required: true }) },
    resolve: (_root, { input }, context) => answer(context, () => withdrawDisruption(context, input)),
  }),
}))
