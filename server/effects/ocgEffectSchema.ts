import { DisruptionRef } from '../disruptions/disruptionSchema.ts'
import { momentOf, type MomentKey } from '../facts/moment.ts'
import { builder } from '../graphql/builder.ts'
import type { Context } from '../graphql/context.ts'
import { daysBetween } from '../periods/day.ts'
import { SettingUsedRef } from '../settings/settingUsedSchema.ts'
import { OcgRef } from '../targets/ocgSchema.ts'
import { known } from '../units/referenceData.ts'
import { AssessmentMethodRef } from '../units/referenceListsSchema.ts'
import { ocgEffects, type OcgEffect, type OcgSequence } from './ocgEffect.ts'
import type { SequenceRelief } from './sequence.ts'
import { SequenceEndRef, SequenceOutcomeRef } from './sequenceWordsSchema.ts'

const ReliefRef = builder.objectRef<SequenceRelief>('Relief').implement({
  description: 'Relief over some months after the first disruption of a sequence: score-days below the baseline.',
  authScopes: { seesRecords: true },
  fields: (t) => ({
    months: t.exposeInt('months'),
    scoreDays: t.exposeFloat('scoreDays', { description: 'Score-days observed so far.' }),
    observedDays: t.exposeInt('observedDays'),
    unobservedDays: t.exposeInt('unobservedDays', { description: 'Days that have passed without the score being known: since the last assessment.' }),
    toComeDays: t.exposeInt('toComeDays'),
  }),
})

const OcgSequenceRef = builder.objectRef<OcgSequence>('OcgSequence').implement({
  description: 'Disruptions of one group that follow each other before it is seen to have recovered: measured together, from the score before the first.',
  authScopes: { seesRecords: true },
  fields: (t) => ({
    first: t.field({ type: DisruptionRef, description: 'The first of its disruptions.', resolve: async (sequence) => firstOf(await sequence.disruptions()) }),
    disruptions: t.field({ type: [DisruptionRef], resolve: (sequence) => sequence.disruptions() }),
    day: t.expose('day', { type: 'Day' }),
    baseline: t.float({ nullable: true, resolve: ({ baseline }) => baseline?.score ?? null }),
    baselineOn: t.field({ type: 'Day', nullable: true, resolve: ({ baseline }) => baseline?.day ?? null }),
    method: t.field({
      type: AssessmentMethodRef,
      nullable: true,
      resolve: ({ baseline }, _args, { reference }) => (baseline ? known(reference.assessmentMethods, baseline.methodCode) : null),
    }),
    methodVersion: t.string({ nullable: true, resolve: ({ baseline }) => baseline?.methodVersion ?? null }),
    outcome: t.expose('outcome', { type: SequenceOutcomeRef }),
    endedBy: t.expose('endedBy', { type: SequenceEndRef, nullable: true, description: 'None where nothing was followed: no baseline, or dated too loosely.' }),
    fellOn: t.expose('fellOn', { type: 'Day', nullable: true }),
    recoveredOn: t.expose('recoveredOn', { type: 'Day', nullable: true }),
    daysToRecovery: t.int({ nullable: true, resolve: ({ day, recoveredOn }) => (recoveredOn === null ? null : daysBetween(day, recoveredOn)) }),
    lastScore: t.exposeFloat('lastScore', { nullable: true }),
    observedTo: t.expose('observedTo', { type: 'Day', nullable: true }),
    relief: t.field({ type: [ReliefRef], resolve: ({ relief }) => relief }),
    inWords: t.exposeString('inWords', { description: 'In plain words: what was seen, and what that does not say.' }),
  }),
})

const OcgEffectRef = builder.objectRef<OcgEffect>('OcgEffect').implement({
  authScopes: { seesRecords: true },
  fields: (t) => ({
    sequences: t.field({ type: [OcgSequenceRef], resolve: ({ sequences }) => sequences }),
    reliefSoFar: t.float({
      nullable: true,
      description: 'Score-days of all sequences, as far as observed; none where nothing could be measured.',
      resolve: ({ relief }) => relief.scoreDays,
    }),
    reliefInWords: t.string({ resolve: ({ relief }) => relief.inWords }),
    daysSinceLastDisruption: t.exposeInt('daysSinceLastDisruption', {
      nullable: true,
      description: 'Days since the last day of effect of any disruption; none where there was none.',
    }),
    mergedFrom: t.field({
      type: [OcgRef],
      description: 'Groups merged into this one whose disruptions are shown with it.',
      resolve: ({ mergedFrom }) => mergedFrom(),
    }),
    settings: t.field({ type: [SettingUsedRef], resolve: ({ settings }) => settings }),
  }),
})

builder.objectField(OcgRef, 'effect', (t) =>
  t.loadable({
    type: OcgEffectRef,
    description: 'Did the work against it last? Measured from its own assessments and disruptions.',
    load: (keys: MomentKey[], context: Context) => ocgEffects(context, keys),
    resolve: (ocg) => momentOf(ocg.id, ocg.asAt),
  }),
)

function firstOf<T>([first]: T[]): T {
  if (first === undefined) throw new RangeError('A sequence has at least one disruption')
  return first
}
