import { RefusedError } from '../../errors.ts'
import { builder } from '../../graphql/builder.ts'
import { SettingUsedRef } from '../../settings/settingUsedSchema.ts'
import { ForceRef, UnitRef } from '../../units/unitSchema.ts'
import { PeriodRef } from '../periodSchema.ts'
import { DurabilityRef, OutcomeCountsRef } from './durabilitySchema.ts'
import type { EffectRow } from './effectRow.ts'
import { effectDimensions, effectTable, type EffectTable } from './effectTable.ts'
import { costOfLongTermFigures } from './longTermSchema.ts'
import type { ShareEstimate } from './recoveredWithinYear.ts'
import { ReliefTotalRef } from './reliefTotalsSchema.ts'

const EffectDimensionRef = builder.enumType('EffectDimension', { values: effectDimensions })

const ShareEstimateRef = builder.objectRef<ShareEstimate>('ShareEstimate').implement({
  description: 'A share with its 95% interval, estimated from so many who were followed from the start, not all equally long.',
  authScopes: { seesAggregates: true },
  fields: (t) => ({
    share: t.exposeFloat('share'),
    lower: t.exposeFloat('lower'),
    upper: t.exposeFloat('upper'),
    atRiskAtStart: t.exposeInt('atRiskAtStart'),
  }),
})

const EffectRowRef = builder.objectRef<EffectRow>('EffectRow').implement({
  description: 'What one tactic, threat or grade was associated with.',
  authScopes: { seesAggregates: true },
  fields: (t) => ({
    code: t.exposeString('code'),
    name: t.exposeString('name'),
    outcomes: t.expose('outcomes', {
      type: OutcomeCountsRef,
      nullable: true,
      description: 'None for somebody who may not open the records where there are too few to say.',
    }),
    durability: t.expose('durability', { type: [DurabilityRef] }),
    relief: t.expose('relief', { type: [ReliefTotalRef] }),
    medianDaysToRecovery: t.exposeInt('medianDaysToRecovery', {
      nullable: true,
      description: 'Days by which one half of those that fell had recovered, merge and split competing; months of 30 days for those who may not open the records.',
    }),
    medianLower: t.exposeInt('medianLower', { nullable: true }),
    medianUpper: t.exposeInt('medianUpper', { nullable: true, description: 'None where the follow-up does not set one, or too few were still followed then.' }),
    whyNoMedian: t.exposeString('whyNoMedian', { nullable: true, description: 'Why there is no median; none where there is one, or nothing is said.' }),
    whyNoMedianUpper: t.exposeString('whyNoMedianUpper', { nullable: true, description: 'Why that median has no upper limit; none where it has one, or where there is no median.' }),
    recoveredWithinYear: t.expose('recoveredWithinYear', {
      type: ShareEstimateRef,
      nullable: true,
      description:
        'Share that had recovered within a year of those that fell, with its interval, merge and split competing; none where there are too few to say.',
    }),
    whyNoRecovery: t.exposeString('whyNoRecovery', {
      nullable: true,
      description: 'Why there is no share that recovered within a year; none where there is one, or nothing is said.',
    }),
    whyNoDetail: t.exposeString('whyNoDetail', {
      nullable: true,
      description: 'Why nothing more is said: too few, or that a row with too few could be worked out from this one; none where all is.',
    }),
  }),
})

const EffectTableRef = builder.objectRef<EffectTable>('EffectTable').implement({
  description: 'After which tactics, threats or grades did effects last? Rows stand in the order of the list and are not ranked.',
  authScopes: { seesAggregates: true },
  fields: (t) => ({
    dimension: t.expose('dimension', { type: EffectDimensionRef }),
    unit: t.expose('unit', { type: UnitRef, nullable: true }),
    force: t.expose('force', { type: ForceRef, nullable: true }),
    period: t.expose('period', { type: PeriodRef }),
    asAt: t.expose('asAt', { type: 'Instant' }),
    waitingOcgs: t.exposeInt('waitingOcgs'),
    settingsChanging: t.exposeBoolean('settingsChanging', {
      description: 'Whether some of these figures are still made with a setting from before it was changed a moment ago, not with the one that is named.',
    }),
    settings: t.expose('settings', { type: [SettingUsedRef] }),
    rows: t.expose('rows', { type: [EffectRowRef] }),
    caveats: t.exposeStringList('caveats'),
    mayOpenRecords: t.exposeBoolean('mayOpenRecords'),
  }),
})

builder.queryField('effectTable', (t) =>
  t.field({
    type: EffectTableRef,
    authScopes: { seesAggregates: true },
    args: {
      dimension: t.arg({ type: EffectDimensionRef, required: true }),
      unit: t.arg.string(),
      force: t.arg.string(),
      period: t.arg.string({ required: true }),
      asAt: t.arg({ type: 'Instant' }),
    },
    complexity: { field: costOfLongTermFigures },
    errors: { types: [RefusedError], union: { name: 'EffectTableResult' } },
    resolve: (_root, { dimension, unit = null, force = null, period, asAt = null }, context) =>
      effectTable(context, { dimension, unit, force, period, asAt }),
  }),
)
