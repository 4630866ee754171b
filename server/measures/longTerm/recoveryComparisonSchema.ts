import { GradeRef } from '../../disruptions/disruptionSchema.ts'
import { RefusedError } from '../../errors.ts'
import { builder } from '../../graphql/builder.ts'
import { SettingUsedRef } from '../../settings/settingUsedSchema.ts'
import { PeriodRef } from '../periodSchema.ts'
import type { LogRankShown } from './comparisonInWords.ts'
import type { SequenceSelection } from './followUps.ts'
import { costOfLongTermFigures } from './longTermSchema.ts'
import { recoveryComparison, type RecoveryComparison } from './recoveryComparison.ts'
import { SurvivalCurveRef } from './survivalCurveSchema.ts'

const SequenceSelectionInput = builder.inputType('SequenceSelection', {
  description: 'Which sequences: those whose first disruption was by that tactic, of that threat and of that grade.',
  fields: (t) => ({ tactic: t.string(), threat: t.string(), grade: t.field({ type: GradeRef }) }),
})

const LogRankRef = builder.objectRef<LogRankShown>('LogRank').implement({
  description: 'Do two curves differ by more than chance alone would make them? Two-sided.',
  authScopes: { seesAggregates: true },
  fields: (t) => ({
    chiSquare: t.exposeFloat('chiSquare'),
    degreesOfFreedom: t.exposeInt('degreesOfFreedom'),
    p: t.exposeFloat('p'),
  }),
})

const RecoveryComparisonRef = builder.objectRef<RecoveryComparison>('RecoveryComparison').implement({
  description: 'Time to recovery after two choices of disruptions, side by side.',
  authScopes: { seesAggregates: true },
  fields: (t) => ({
    period: t.expose('period', { type: PeriodRef }),
    asAt: t.expose('asAt', { type: 'Instant' }),
    one: t.expose('one', { type: SurvivalCurveRef }),
    other: t.expose('other', { type: SurvivalCurveRef }),
    inBoth: t.exposeInt('inBoth', {
      nullable: true,
      description:
        'Sequences that match both, and stand in neither curve. None for somebody who may not open the records where there are too few to say.',
    }),
    logRank: t.expose('logRank', {
      type: LogRankRef,
      nullable: true,
      description: 'Log-rank test of the two curves; none where there are too few to say.',
    }),
    inWords: t.exposeString('inWords'),
    settings: t.expose('settings', { type: [SettingUsedRef] }),
    caveats: t.exposeStringList('caveats'),
  }),
})

builder.queryField('recoveryComparison', (t) =>
  t.field({
    type: RecoveryComparisonRef,
    authScopes: { seesAggregates: true },
    args: {
      one: t.arg({ type: SequenceSelectionInput, required: true }),
      other: t.arg({ type: SequenceSelectionInput, required: true }),
      unit: t.arg.string(),
      force: t.arg.string(),
      period: t.arg.string({ required: true }),
      asAt: t.arg({ type: 'Instant' }),
    },
    complexity: { field: costOfLongTermFigures },
    errors: { types: [RefusedError], union: { name: 'RecoveryComparisonResult' } },
    resolve: (_root, { one, other, unit = null, force = null, period, asAt = null }, context) =>
      recoveryComparison(context, { one: selectionOf(one), other: selectionOf(other), unit, force, period, asAt }),
  }),
)

function selectionOf({ tactic = null, threat = null, grade = null }: typeof SequenceSelectionInput.$inferInput): SequenceSelection {
  return { tactic, threat, grade }
}
