import { RefusedError } from '../../errors.ts'
import { builder } from '../../graphql/builder.ts'
import { askedBy, askedInWords, costOfFigures } from '../../measures/askedFigures.ts'
import { BasisOfferRef, BasisRef } from '../../measures/basisSchema.ts'
import { PeriodRef } from '../../measures/periodSchema.ts'
import { MissingReturnRef, ReturnsBehindRef } from '../../measures/returnsBehindSchema.ts'
import { fewestForXmr } from '../../statistics/xmrLimits.ts'
import { SeriesBreakRef, StrandRef } from '../../units/referenceListsSchema.ts'
import { UnitRef } from '../../units/unitSchema.ts'
import { ChangeGrainRef, ChangeMeasureRef, ChangeRuleRef } from './changeEnums.ts'
import { changeOverTime, type ChangeOverTime } from './changeOverTime.ts'
import type { ChangePhase } from './changePhases.ts'
import type { ChangePoint } from './changeSeries.ts'
import { RebasingRef } from './rebasingSchema.ts'
import { seriesInWords } from './seriesAsked.ts'

const ChangePointRef = builder.objectRef<ChangePoint>('ChangePoint').implement({
  authScopes: { seesAggregates: true },
  fields: (t) => ({
    period: t.expose('period', { type: PeriodRef }),
    value: t.exposeInt('value', { nullable: true }),
    missing: t.exposeString('missing', {
      nullable: true, description: 'Why there is no value: its return is missing, or it had not ended. None where there is one.',
    }),
    phase: t.exposeInt('phase', { nullable: true, description: 'Which of the phases it is in; none where it is in none.' }),
  }),
})

const ChangePhaseRef = builder.objectRef<ChangePhase>('ChangePhase').implement({
  description: 'A stretch of the series with one mean and one pair of limits.',
  authScopes: { seesAggregates: true },
  fields: (t) => ({
    number: t.exposeInt('number'),
    from: t.expose('from', { type: 'Day' }),
    lastDay: t.expose('lastDay', { type: 'Day' }),
    points: t.exposeInt('points'),
    beginsBecause: t.exposeString('beginsBecause', {
      nullable: true, description: 'Why it begins here, where it is not the first: the reason of a re-basing, or what changed in counting.',
    }),
    isTrial: t.boolean({ description: `Fewer than ${fewestForXmr} points: the limits are trial limits.`, resolve: ({ chart }) => chart?.isTrial ?? true }),
    mean: t.float({ nullable: true, resolve: ({ chart }) => chart?.mean ?? null }),
    meanMovingRange: t.float({ nullable: true, resolve: ({ chart }) => chart?.meanMovingRange ?? null }),
    lower: t.float({ nullable: true, description: 'Cut at 0, as no count is below it.', resolve: ({ chart }) => (chart ? Math.max(0, chart.lower) : null) }),
    upper: t.float({ nullable: true, resolve: ({ chart }) => chart?.upper ?? null }),
    whyNoLimits: t.exposeString('whyNoLimits', { nullable: true, description: 'Why it has no limits; none where it has.' }),
  }),
})

const ChangeSignalRef = builder.objectRef<ChangeOverTime['signals'][number]>('ChangeSignal').implement({
  description: 'A special cause: what the rule found, and at which points.',
  authScopes: { seesAggregates: true },
  fields: (t) => ({
    rule: t.expose('rule', { type: ChangeRuleRef }),
    points: t.exposeIntList('points', { description: 'Places in the list of points, from 0.' }),
    inWords: t.exposeString('inWords'),
  }),
})

const ChangeOverTimeRef = builder.objectRef<ChangeOverTime>('ChangeOverTime').implement({
  description: 'One unit’s counts by month or quarter, as an XmR chart; or the network’s.',
  authScopes: { seesAggregates: true },
  fields: (t) => ({
    asAt: t.expose('asAt', { type: 'Instant' }),
    bases: t.expose('bases', { type: [BasisOfferRef] }),
    basis: t.expose('basis', { type: BasisRef }),
    basisInWords: t.exposeString('basisInWords'),
    caveats: t.exposeStringList('caveats'),
    datedTooLoosely: t.exposeInt('datedTooLoosely', { description: 'Records that are known too loosely for these months or quarters.' }),
    findings: t.exposeStringList('findings'),
    formula: t.exposeString('formula', { description: 'How the limits are reckoned, and the rules by which points are screened.' }),
    gaps: t.expose('gaps', { type: [MissingReturnRef] }),
    grain: t.expose('grain', { type: ChangeGrainRef }),
    mayRebase: t.exposeBoolean('mayRebase'),
    measure: t.expose('measure', { type: ChangeMeasureRef }),
    measureInWords: t.exposeString('measureInWords'),
    period: t.expose('period', { type: PeriodRef }),
    phases: t.expose('phases', { type: [ChangePhaseRef] }),
    points: t.expose('points', { type: [ChangePointRef] }),
    rebasings: t.expose('rebasings', { type: [RebasingRef], description: 'Those that stand, and those that were taken back, oldest first.' }),
    returns: t.expose('returns', { type: ReturnsBehindRef }),
    returnsInWords: t.exposeString('returnsInWords'),
    screening: t.exposeStringList('screening'),
    seriesBreaks: t.expose('seriesBreaks', { type: [SeriesBreakRef] }),
    signals: t.expose('signals', { type: [ChangeSignalRef] }),
    strand: t.expose('strand', { type: StrandRef, nullable: true }),
    unit: t.expose('unit', { type: UnitRef, nullable: true }),
  }),
})

builder.queryField('changeOverTime', (t) =>
  t.field({
    type: ChangeOverTimeRef,
    description: 'How a count of a unit, or without one of the network, changed by month or quarter.',
    authScopes: { seesAggregates: true },
    args: {
      unit: t.arg.string({ description: seriesInWords.unit }),
      measure: t.arg({ type: ChangeMeasureRef, required: true }),
      strand: t.arg.string({ description: seriesInWords.strand }),
      grain: t.arg({ type: ChangeGrainRef, required: true, description: 'How long one point is: the period must hold whole ones.' }),
      period: t.arg.string({ required: true, description: askedInWords.period }),
      asAt: t.arg({ type: 'Instant', description: askedInWords.asAt }),
      basis: t.arg({ type: BasisRef, description: askedInWords.basis }),
    },
    complexity: { field: costOfFigures },
    errors: { types: [RefusedError], union: { name: 'ChangeOverTimeResult' } },
    resolve: (_root, { unit, measure, strand, grain, ...args }, context) => changeOverTime(context, { unit, measure, strand, grain, ...askedBy(args) }),
  }),
)
