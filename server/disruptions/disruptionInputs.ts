import { builder } from '../graphql/builder.ts'
import { GradeRef } from './disruptionSchema.ts'
import { TargetKindRef } from './targetSchema.ts'

export const OutcomeInput = builder.inputType('OutcomeInput', {
  fields: (t) => ({
    kind: t.string({ required: true }),
    quantity: t.float({ required: true }),
    measureUnit: t.string({ required: true }),
  }),
})
export const TargetInput = builder.inputType('TargetInput', {
  fields: (t) => ({
    kind: t.field({ type: TargetKindRef, required: true }),
    ocg: t.id({ description: 'The group, where the target is one.' }),
    reference: t.string({ description: 'A neutral reference of any other target.' }),
  }),
})
export const DisruptionFactsInput = builder.inputType('DisruptionFacts', {
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
