import { RefusedError } from '../errors.ts'
import { builder } from '../graphql/builder.ts'
import { askedBy, askedInWords, costOfFigures } from '../measures/askedFigures.ts'
import { BasisOfferRef, BasisRef } from '../measures/basisSchema.ts'
import { PeriodRef } from '../measures/periodSchema.ts'
import { MissingReturnRef, ReturnsBehindRef } from '../measures/returnsBehindSchema.ts'
import { settingsAt } from '../settings/settingsAt.ts'
import { SeriesBreakRef, StrandRef } from '../units/referenceListsSchema.ts'
import { UnitRef } from '../units/unitSchema.ts'
import { ComparedNetworkRef, ComparedUnitRef } from './comparedUnitSchema.ts'
import { type ComparisonFinding, findingSubjects } from './comparisonFinding.ts'
import { measureCatalogue } from './measureCatalogue.ts'
import { ComparedMeasureRef, MeasureDefinitionRef } from './measureSchema.ts'
import { unitComparison, type UnitComparison } from './unitComparison.ts'

const FindingSubjectRef = builder.enumType('FindingSubject', { values: findingSubjects })

const ComparisonFindingRef = builder.objectRef<ComparisonFinding>('ComparisonFinding').implement({
  description: 'A sentence computed from figures, and the figure that it is about.',
  authScopes: { seesAggregates: true },
  fields: (t) => ({
    about: t.expose('about', { type: FindingSubjectRef, description: 'What it answers: which units differ, is it changing, does it last, what is the work made of, what is missing.' }),
    measure: t.exposeString('measure', { nullable: true, description: 'The measure that it is about; none where it is about no single one.' }),
    sentence: t.exposeString('sentence'),
    unit: t.expose('unit', { type: UnitRef, nullable: true, description: 'The unit that it is about; none where it is about the network.' }),
  }),
})

const UnitComparisonRef = builder.objectRef<UnitComparison>('UnitComparison').implement({
  description: 'Every unit beside the others, for one period, moment and basis.',
  authScopes: { seesAggregates: true },
  fields: (t) => ({
    asAt: t.expose('asAt', { type: 'Instant' }),
    bases: t.expose('bases', { type: [BasisOfferRef] }),
    basis: t.expose('basis', { type: BasisRef }),
    basisInWords: t.exposeString('basisInWords'),
    caveats: t.exposeStringList('caveats'),
    datedTooLoosely: t.exposeInt('datedTooLoosely'),
    editions: t.exposeIntList('editions'),
    findings: t.field({ type: [ComparisonFindingRef], resolve: (comparison) => comparison.findings() }),
    gaps: t.expose('gaps', { type: [MissingReturnRef] }),
    gapsFilled: t.exposeBoolean('gapsFilled'),
    measures: t.field({
      type: [ComparedMeasureRef],
      description: 'All measures in their order, or those of the codes asked for.',
      args: { codes: t.arg.stringList() },
      resolve: (comparison, { codes }) => comparison.measures(codes ?? null),
    }),
    network: t.expose('network', { type: ComparedNetworkRef, description: 'All units together, each disruption once.' }),
    period: t.expose('period', { type: PeriodRef }),
    returns: t.expose('returns', { type: ReturnsBehindRef }),
    returnsInWords: t.exposeString('returnsInWords'),
    seriesBreaks: t.expose('seriesBreaks', { type: [SeriesBreakRef] }),
    strand: t.expose('strand', { type: StrandRef, nullable: true, description: 'The only strand whose disruptions and outputs are counted; none for all.' }),
    units: t.expose('units', { type: [ComparedUnitRef], description: 'In geographic order; no ranking.' }),
    whyNoSupported: t.exposeString('whyNoSupported', { nullable: true, description: 'Why supported disruptions are not known, so that the headlines hold none; none where they are.' }),
  }),
})

builder.queryFields((t) => ({
  unitComparison: t.field({
    type: UnitComparisonRef,
    description: 'Every unit beside the others. Without codes of measures all of them.',
    authScopes: { seesAggregates: true },
    args: {
      period: t.arg.string({ required: true, description: askedInWords.period }),
      asAt: t.arg({ type: 'Instant', description: askedInWords.asAt }),
      basis: t.arg({ type: BasisRef, description: askedInWords.basis }),
      fillGaps: t.arg.boolean({ description: askedInWords.fillGaps }),
      strand: t.arg.string(),
    },
    complexity: { field: costOfFigures },
    errors: { types: [RefusedError], union: { name: 'UnitComparisonResult' } },
    resolve: (_root, { strand, ...args }, context) => unitComparison(context, { ...askedBy(args), strand: strand ?? null }),
  }),
  measureDefinitions: t.field({
    type: [MeasureDefinitionRef],
    description: 'The definitions of all measures by which units are compared.',
    authScopes: { seesAggregates: true },
    resolve: async (_root, _args, { database }) => measureCatalogue((await settingsAt(database, null)).wholes('CHECK_BACK_MONTHS')).map(({ definition }) => definition),
  }),
}))
