import { RefusedError } from '../../errors.ts'
import { builder } from '../../graphql/builder.ts'
import { askedBy, askedInWords, costOfFigures } from '../../measures/askedFigures.ts'
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
    whyNoShare: t.exposeString('whyNoShare', { nullable: true, description: 'Why there is no share led with support: "Nothing was led"; none where there is one.' }),
    supported: t.expose('supported', { type: CountRef }),
  }),
})

const UnitStrandsRef = builder.objectRef<UnitStrands>('UnitStrands').implement({
  authScopes: { seesAggregates: true },
  fields: (t) => ({
    unit: t.expose('unit', { type: UnitRef }),
    byStrand: t.expose('byStrand', { type: [MixRowRef] }),
    whyNoDetail: t.exposeString('whyNoDetail', { nullable: true, description: 'Why its strands are not given: too few to say, or not asked in all returns; none where they are.' }),
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
    whyNoStrands: t.exposeString('whyNoStrands', { nullable: true, description: 'Why there are no strands: not all returns were asked for them; none where they were.' }),
    byStrandOfUnits: t.expose('byStrandOfUnits', {
      type: [UnitStrandsRef], description: 'Strands of every unit, in geographic order; where all units are asked for.',
    }),
    byThreat: t.expose('byThreat', { type: [ThreatMixRowRef] }),
    whyNoThreats: t.exposeString('whyNoThreats', { nullable: true, description: 'Why there are no threats: not all returns were asked for them; none where they were.' }),
    byForce: t.expose('byForce', { type: [ForceMixRowRef] }),
    whyNoForces: t.exposeString('whyNoForces', { nullable: true, description: 'Why there are no forces: not all returns were asked for them; none where they were.' }),
    credit: t.expose('credit', { type: CreditMixRef }),
    assessedBy: t.exposeString('assessedBy', { description: 'By which method groups were scored that are added up here, and what is left out.' }),
    threatAssessedOn: t.expose('threatAssessedOn', {
      type: 'Day', nullable: true,
      description: 'The day of the regional threat assessment, from the same return as the priorities; none where it states none.',
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
      unit: t.arg.string({ description: 'The code of a unit; the network when not given.' }),
      period: t.arg.string({ required: true, description: askedInWords.period }),
      asAt: t.arg({ type: 'Instant', description: askedInWords.asAt }),
      basis: t.arg({ type: BasisRef, description: askedInWords.basis }),
      fillGaps: t.arg.boolean({ description: askedInWords.fillGaps }),
    },
    complexity: { field: costOfFigures },
    errors: { types: [RefusedError], union: { name: 'MixResult' } },
    resolve: (_root, args, context) => mix(context, args.unit ?? null, askedBy(args)),
  }),
)
