import { RefusedError } from '../errors.ts'
import { builder } from '../graphql/builder.ts'
import { SeriesBreakRef } from '../units/referenceListsSchema.ts'
import { UnitRef } from '../units/unitSchema.ts'
import { askedBy, askedInWords, costOfFigures } from './askedFigures.ts'
import { BasisOfferRef, BasisRef } from './basisSchema.ts'
import { BreakdownRowRef, CumulativeRef, HeadlineRef, MonthlyCountsRef } from './disruptionFiguresSchema.ts'
import { networkImpact, type NetworkImpact, type UnitSeries } from './networkImpact.ts'
import { OutcomeTotalRef, OutputChangeRef, OutputTotalsRef } from './outputFiguresSchema.ts'
import { PeriodRef } from './periodSchema.ts'
import { MissingReturnRef, ReturnsBehindRef } from './returnsBehindSchema.ts'
import { unitImpact, type UnitImpact } from './unitImpact.ts'

const withheldInWords =
  'Why months, curves, breakdowns and outcomes are empty for somebody who may not open the records: too few to say. None where they are given.'

const gapsOfUnit =
  'Months without an accepted or published return, for which nothing is drawn and which are in no sum; empty where the figures are as recorded.'
const gapsOfNetwork =
  'Returns without which the sums are made, unit by unit and month by month; empty where the figures are as recorded.'

const UnitImpactRef = builder.objectRef<UnitImpact>('UnitImpact')
const NetworkImpactRef = builder.objectRef<NetworkImpact>('NetworkImpact')

/** The fields that both pages have. Each parent is one measure's answer: nothing is asked for again. */
function addSharedFields(ref: typeof UnitImpactRef | typeof NetworkImpactRef): void {
  builder.objectFields(ref, (t) => ({
    basis: t.expose('basis', { type: BasisRef }),
    basisInWords: t.exposeString('basisInWords'),
    period: t.expose('period', { type: PeriodRef }),
    asAt: t.expose('asAt', { type: 'Instant', description: 'What was known at this moment.' }),
    returnsInWords: t.exposeString('returnsInWords'),
    returns: t.expose('returns', { type: ReturnsBehindRef }),
    bases: t.expose('bases', { type: [BasisOfferRef], description: 'Bases to choose from, in the order of the page.' }),
    gapsFilled: t.exposeBoolean('gapsFilled', {
      description: 'Whether those months were filled with what is recorded, because the reader asked.',
    }),
    editions: t.exposeIntList('editions', {
      description: 'Numbers of the editions that the figures are from; empty where they are not as published.',
    }),
    headline: t.expose('headline', { type: HeadlineRef }),
    datedTooLoosely: t.exposeInt('datedTooLoosely', {
      description: 'Led disruptions that touch the period but are dated too loosely to count in it.',
    }),
    monthly: t.expose('monthly', { type: MonthlyCountsRef }),
    byStrand: t.expose('byStrand', { type: [BreakdownRowRef] }),
    byThreat: t.expose('byThreat', { type: [BreakdownRowRef] }),
    byTactic: t.expose('byTactic', { type: [BreakdownRowRef] }),
    byForce: t.expose('byForce', { type: [BreakdownRowRef] }),
    outcomes: t.expose('outcomes', { type: [OutcomeTotalRef] }),
    outputs: t.expose('outputs', { type: [OutputTotalsRef] }),
    outputChanges: t.expose('outputChanges', { type: [OutputChangeRef] }),
    outputsDatedTooLoosely: t.exposeInt('outputsDatedTooLoosely'),
    seriesBreaks: t.expose('seriesBreaks', {
      type: [SeriesBreakRef],
      description: 'Changes in the way of counting, from the start of the year before to the end of the period.',
    }),
    findings: t.exposeStringList('findings', { description: 'At most two sentences, computed; empty where nothing can be said.' }),
    caveats: t.exposeStringList('caveats', { description: 'What a reader must know before using the figures.' }),
    whyNoDetail: t.exposeString('whyNoDetail', { nullable: true, description: withheldInWords }),
  }))
}

UnitImpactRef.implement({
  description: 'What one unit did to organised crime in a period, as far as it is recorded.',
  authScopes: { seesAggregates: true },
  fields: (t) => ({
    unit: t.expose('unit', { type: UnitRef }),
    cumulative: t.expose('cumulative', { type: CumulativeRef }),
    yearBefore: t.expose('yearBefore', { type: CumulativeRef, description: 'The same period one year earlier, as at the same moment.' }),
    yearBeforePeriod: t.expose('yearBeforePeriod', { type: PeriodRef }),
    gaps: t.expose('gaps', { type: [MissingReturnRef], description: gapsOfUnit }),
    mayOpenRecords: t.exposeBoolean('mayOpenRecords', { description: 'May the viewer open the records under these figures?' }),
  }),
})
addSharedFields(UnitImpactRef)

const UnitSeriesRef = builder.objectRef<UnitSeries>('UnitSeries').implement({
  description: 'One unit’s panel; all panels share one scale and the same days.',
  authScopes: { seesAggregates: true },
  fields: (t) => ({
    unit: t.expose('unit', { type: UnitRef }),
    headline: t.expose('headline', { type: HeadlineRef }),
    datedTooLoosely: t.exposeInt('datedTooLoosely'),
    cumulative: t.expose('cumulative', { type: CumulativeRef }),
    gaps: t.expose('gaps', { type: [MissingReturnRef], description: 'Months without a return of this unit, for which nothing is drawn.' }),
    whyNoDetail: t.exposeString('whyNoDetail', { nullable: true, description: 'Why the curve is empty: too few to say. None where it is given.' }),
  }),
})

NetworkImpactRef.implement({
  description: 'What all units together did to organised crime in a period, each disruption once, by its lead unit.',
  authScopes: { seesAggregates: true },
  fields: (t) => ({
    units: t.expose('units', { type: [UnitSeriesRef], description: 'In geographic order; no ranking.' }),
    gaps: t.expose('gaps', { type: [MissingReturnRef], description: gapsOfNetwork }),
  }),
})
addSharedFields(NetworkImpactRef)

builder.queryFields((t) => ({
  unitImpact: t.field({
    type: UnitImpactRef,
    authScopes: { seesAggregates: true },
    args: {
      unit: t.arg.string({ required: true }),
      period: t.arg.string({ required: true, description: askedInWords.period }),
      asAt: t.arg({ type: 'Instant', description: askedInWords.asAt }),
      basis: t.arg({ type: BasisRef, description: askedInWords.basis }),
      fillGaps: t.arg.boolean({ description: askedInWords.fillGaps }),
    },
    complexity: { field: costOfFigures },
    errors: { types: [RefusedError], union: { name: 'UnitImpactResult' } },
    resolve: (_root, args, context) => unitImpact(context, { unit: args.unit, ...askedBy(args) }),
  }),
  networkImpact: t.field({
    type: NetworkImpactRef,
    authScopes: { seesAggregates: true },
    args: {
      period: t.arg.string({ required: true, description: askedInWords.period }),
      asAt: t.arg({ type: 'Instant', description: askedInWords.asAt }),
      basis: t.arg({ type: BasisRef, description: askedInWords.basis }),
      fillGaps: t.arg.boolean({ description: askedInWords.fillGaps }),
    },
    complexity: { field: costOfFigures },
    errors: { types: [RefusedError], union: { name: 'NetworkImpactResult' } },
    resolve: (_root, args, context) => networkImpact(context, askedBy(args)),
  }),
}))
