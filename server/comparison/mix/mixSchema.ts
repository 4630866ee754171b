import { RefusedError } from '../../errors.ts'
import { builder } from '../../graphql/builder.ts'
import { askedBy, costOfFigures } from '../../measures/askedFigures.ts'
import { BasisOfferRef, BasisRef } from '../../measures/basisSchema.ts'
import { CountRef, ShareRef } from '../../measures/countSchema.ts'
import { PeriodRef } from '../../measures/periodSchema.ts'
import { MissingReturnRef, ReturnsBehindRef } from '../../measures/returnsBehindSchema.ts'
import { SeriesBreakRef } from '../../units/referenceListsSchema.ts'
import { UnitRef } from '../../units/unitSchema.ts'
import { ForceMixRowRef, MixRowRef, ThreatMixRowRef } from './mixRowSchema.ts'
import { type CreditMix, mix, type Mix, type UnitStrands } from './mix.ts'

const CreditMixRef = builder.objectRef<CreditMix>('CreditMix').implement({
  authScopes: { seesAggregates: true },
  fields: (t) => ({
    led: t.expose('led', { type: CountRef }),
    ledWithSupport: t.expose('ledWithSupport', { type: ShareRef, nullable: true, description: 'Of what was led.' }),
    supported: t.expose('supported', { type: CountRef }),
  }),
})

const UnitStrandsRef = builder.objectRef<UnitStrands>('UnitStrands').implement({
  authScopes: { seesAggregates: true },
  fields: (t) => ({
    unit: t.expose('unit', { type: UnitRef }),
    byStrand: t.expose('byStrand', { type: [MixRowRef] }),
    whyNoDetail: t.exposeString('whyNoDetail', { nullable: true }),
  }),
})

const MixRef = builder.objectRef<Mix>('Mix').implement({
  description: 'What the work of a unit, or of all, is made of, beside what there is to be done.',
  authScopes: { seesAggregates: true },
  fields: (t) => ({
    unit: t.expose('unit', { type: UnitRef, nullable: true }),
    period: t.expose('period', { type: PeriodRef }),
    asAt: t.expose('asAt', { type: 'Instant' }),
    basis: t.expose('basis', { type: BasisRef }),
    basisInWords: t.exposeString('basisInWords'),
    bases: t.expose('bases', { type: [BasisOfferRef] }),
    returns: t.expose('returns', { type: ReturnsBehindRef }),
    returnsInWords: t.exposeString('returnsInWords'),
    gaps: t.expose('gaps', { type: [MissingReturnRef] }),
    gapsFilled: t.exposeBoolean('gapsFilled'),
    editions: t.exposeIntList('editions'),
    seriesBreaks: t.expose('seriesBreaks', { type: [SeriesBreakRef] }),
    onDay: t.expose('onDay', { type: 'Day', description: 'The day of groups and scores.' }),
    byStrand: t.expose('byStrand', { type: [MixRowRef] }),
    byStrandOfUnits: t.expose('byStrandOfUnits', {
      type: [UnitStrandsRef], description: 'Strands of every unit, in geographic order; where all units are asked for.',
    }),
    byThreat: t.expose('byThreat', { type: [ThreatMixRowRef] }),
    byForce: t.expose('byForce', { type: [ForceMixRowRef] }),
    credit: t.expose('credit', { type: CreditMixRef }),
    assessedBy: t.exposeString('assessedBy', { description: 'By which method groups were scored that are added up here, and what is left out.' }),
    threatAssessedOn: t.expose('threatAssessedOn', {
      type: 'Day', nullable: true,
      description: 'The day of the regional threat assessment of the unit’s latest return in the period; none where no return holds one.',
    }),
    findings: t.exposeStringList('findings'),
    caveats: t.exposeStringList('caveats'),
    whyNoDetail: t.exposeString('whyNoDetail', { nullable: true }),
  }),
})

builder.queryField('mix', (t) =>
  t.field({
    type: MixRef,
    authScopes: { seesAggregates: true },
    args: {
      unit: t.arg.string(),
      period: t.arg.string({ required: true }),
      asAt: t.arg({ type: 'Instant' }),
      basis: t.arg({ type: BasisRef }),
      fillGaps: t.arg.boolean(),
    },
    complexity: { field: costOfFigures },
    errors: { types: [RefusedError], union: { name: 'MixResult' } },
    resolve: (_root, args, context) => mix(context, args.unit ?? null, askedBy(args)),
  }),
)
