import { AssessmentCoverRef } from '../../assessments/coverSchema.ts'
import { RefusedError } from '../../errors.ts'
import { builder } from '../../graphql/builder.ts'
import { SettingUsedRef } from '../../settings/settingUsedSchema.ts'
import { ForceRef, UnitRef } from '../../units/unitSchema.ts'
import { PeriodRef } from '../periodSchema.ts'
import { ReturnsBehindRef } from '../returnsBehindSchema.ts'
import { DurabilityQuarterRef, DurabilityRef, OutcomeCountsRef } from './durabilitySchema.ts'
import { longTermImpact, type LongTermImpact } from './longTermImpact.ts'
import { ReliefTotalRef, ReliefYearRef } from './reliefTotalsSchema.ts'
import { SurvivalCurveRef } from './survivalCurveSchema.ts'

/** As figures of a period, and as at a past moment much more: a few of them go into one request. */
export const costOfLongTermFigures = 10_000

const LongTermImpactRef = builder.objectRef<LongTermImpact>('LongTermImpact').implement({
  description: 'Did the effect of disruptions last? Cohorts by the day of the disruption.',
  authScopes: { seesAggregates: true },
  fields: (t) => ({
    unit: t.expose('unit', { type: UnitRef, nullable: true, description: 'None for the network, or a force.' }),
    force: t.expose('force', { type: ForceRef, nullable: true }),
    period: t.expose('period', { type: PeriodRef }),
    asAt: t.expose('asAt', { type: 'Instant' }),
    basisInWords: t.exposeString('basisInWords'),
    returnsInWords: t.exposeString('returnsInWords'),
    returns: t.expose('returns', { type: ReturnsBehindRef }),
    waitingOcgs: t.exposeInt('waitingOcgs', {
      description: 'Groups and other targets whose newest records are not in these figures yet; 0 where all are.',
    }),
    settingsChanging: t.exposeBoolean('settingsChanging', {
      description: 'Whether some of these figures are still made with a setting from before it was changed a moment ago, not with the one that is named.',
    }),
    settings: t.expose('settings', { type: [SettingUsedRef] }),
    durability: t.expose('durability', { type: [DurabilityRef] }),
    durabilityByQuarter: t.expose('durabilityByQuarter', { type: [DurabilityQuarterRef] }),
    outcomes: t.expose('outcomes', {
      type: OutcomeCountsRef,
      nullable: true,
      description: 'None for somebody who may not open the records where there are too few to say.',
    }),
    recovery: t.expose('recovery', { type: SurvivalCurveRef }),
    reactivationAfterArchiving: t.expose('reactivationAfterArchiving', { type: SurvivalCurveRef }),
    reactivationAfterMajor: t.expose('reactivationAfterMajor', { type: SurvivalCurveRef }),
    relief: t.expose('relief', { type: [ReliefTotalRef] }),
    reliefByYear: t.expose('reliefByYear', { type: [ReliefYearRef] }),
    cover: t.expose('cover', {
      type: AssessmentCoverRef,
      nullable: true,
      description: 'Assessments that are missing. None for somebody who may not open the records where there are too few groups to say.',
    }),
    findings: t.exposeStringList('findings'),
    caveats: t.exposeStringList('caveats'),
    mayOpenRecords: t.exposeBoolean('mayOpenRecords'),
    whyNoDetail: t.exposeString('whyNoDetail', { nullable: true }),
  }),
})

builder.queryField('longTermImpact', (t) =>
  t.field({
    type: LongTermImpactRef,
    authScopes: { seesAggregates: true },
    args: {
      unit: t.arg.string(),
      force: t.arg.string(),
      period: t.arg.string({ required: true }),
      asAt: t.arg({ type: 'Instant' }),
    },
    complexity: { field: costOfLongTermFigures },
    errors: { types: [RefusedError], union: { name: 'LongTermImpactResult' } },
    resolve: (_root, { unit = null, force = null, period, asAt = null }, context) =>
      longTermImpact(context, { unit, force, period, asAt }),
  }),
)
