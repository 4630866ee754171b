import { RefusedError } from '../../errors.ts'
import { builder } from '../../graphql/builder.ts'
import { askedInWords, costOfFigures } from '../../measures/askedFigures.ts'
import { BasisRef } from '../../measures/basisSchema.ts'
import { PeriodRef } from '../../measures/periodSchema.ts'
import { ChangeMeasureRef } from './changeEnums.ts'
import { type ComparedPeriod, periodComparison, type PeriodComparison } from './periodComparison.ts'
import { seriesInWords } from './seriesAsked.ts'

const ComparedPeriodRef = builder.objectRef<ComparedPeriod>('ComparedPeriod').implement({
  authScopes: { seesAggregates: true },
  fields: (t) => ({
    period: t.expose('period', { type: PeriodRef }),
    days: t.exposeInt('days', { description: 'Days of it that had passed; from returns, of its months of which any return is there.' }),
    count: t.exposeInt('count'),
    lower: t.exposeFloat('lower'),
    upper: t.exposeFloat('upper'),
    returnsInWords: t.exposeString('returnsInWords'),
  }),
})

const PeriodComparisonRef = builder.objectRef<PeriodComparison>('PeriodComparison').implement({
  description: 'Two periods as a ratio of daily rates, with its exact 95% interval.',
  authScopes: { seesAggregates: true },
  fields: (t) => ({
    asAt: t.expose('asAt', { type: 'Instant' }),
    basis: t.expose('basis', { type: BasisRef }),
    basisInWords: t.exposeString('basisInWords'),
    earlier: t.expose('earlier', { type: ComparedPeriodRef }),
    later: t.expose('later', { type: ComparedPeriodRef }),
    ratio: t.exposeFloat('ratio', { nullable: true }),
    lower: t.exposeFloat('lower', { nullable: true }),
    upper: t.exposeFloat('upper', { nullable: true }),
    missing: t.exposeString('missing', { nullable: true, description: 'Why there is no ratio; none where there is one.' }),
    inWords: t.exposeString('inWords'),
  }),
})

builder.queryField('periodComparison', (t) =>
  t.field({
    type: PeriodComparisonRef,
    description: 'One period beside another of the same unit, or without one of the network.',
    authScopes: { seesAggregates: true },
    args: {
      unit: t.arg.string({ description: seriesInWords.unit }),
      measure: t.arg({ type: ChangeMeasureRef, required: true }),
      strand: t.arg.string({ description: seriesInWords.strand }),
      earlier: t.arg.string({ required: true, description: askedInWords.period }),
      later: t.arg.string({ required: true, description: `${askedInWords.period}; without a day of the earlier one` }),
      asAt: t.arg({ type: 'Instant', description: askedInWords.asAt }),
      basis: t.arg({ type: BasisRef, description: `${askedInWords.basis} As recorded where the two would have different ones.` }),
    },
    // Two periods, each of which scans its records.
    complexity: { field: 2 * costOfFigures },
    errors: { types: [RefusedError], union: { name: 'PeriodComparisonResult' } },
    resolve: (_root, { asAt, basis, ...args }, context) => periodComparison(context, { ...args, asAt: asAt ?? null, basis: basis ?? null }),
  }),
)
