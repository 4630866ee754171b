import { RefusedError } from '../../errors.ts'
import { builder } from '../../graphql/builder.ts'
import { askedBy, askedInWords, costOfFigures } from '../../measures/askedFigures.ts'
import { BasisOfferRef, BasisRef } from '../../measures/basisSchema.ts'
import { PeriodRef } from '../../measures/periodSchema.ts'
import { MissingReturnRef, ReturnsBehindRef } from '../../measures/returnsBehindSchema.ts'
import { UnitRef } from '../../units/unitSchema.ts'
import { capabilitiesAndMeans, type CapabilitiesAndMeans } from './capabilitiesAndMeans.ts'
import type { InspectionFigure } from './inspectionFigures.ts'
import { UnitMeansRef } from './unitMeansSchema.ts'

const InspectionFigureRef = builder.objectRef<InspectionFigure>('InspectionFigure').implement({
  description: 'What inspectors published of a unit.',
  authScopes: { seesAggregates: true },
  fields: (t) => ({
    unit: t.expose('unit', { type: UnitRef }),
    year: t.exposeInt('year'),
    staff: t.exposeInt('staff'),
    inWords: t.exposeString('inWords'),
    source: t.exposeString('source'),
  }),
})

const CapabilitiesAndMeansRef = builder.objectRef<CapabilitiesAndMeans>('CapabilitiesAndMeans').implement({
  description: 'Capabilities, staff and budget of every unit, in geographic order, from returns.',
  authScopes: { seesAggregates: true },
  fields: (t) => ({
    period: t.expose('period', { type: PeriodRef }),
    asAt: t.expose('asAt', { type: 'Instant' }),
    basis: t.expose('basis', { type: BasisRef }),
    basisInWords: t.exposeString('basisInWords'),
    bases: t.expose('bases', { type: [BasisOfferRef] }),
    returns: t.expose('returns', { type: ReturnsBehindRef }),
    returnsInWords: t.exposeString('returnsInWords'),
    gaps: t.expose('gaps', { type: [MissingReturnRef] }),
    periods: t.expose('periods', { type: [PeriodRef], description: 'The periods of returns in it, oldest first.' }),
    residentsDay: t.expose('residentsDay', { type: 'Day' }),
    units: t.expose('units', { type: [UnitMeansRef] }),
    inspection: t.expose('inspection', { type: [InspectionFigureRef] }),
    caveats: t.exposeStringList('caveats'),
  }),
})

builder.queryField('capabilitiesAndMeans', (t) =>
  t.field({
    type: CapabilitiesAndMeansRef,
    authScopes: { seesAggregates: true },
    args: {
      period: t.arg.string({ required: true, description: askedInWords.period }),
      asAt: t.arg({ type: 'Instant', description: askedInWords.asAt }),
      basis: t.arg({ type: BasisRef, description: askedInWords.basis }),
    },
    complexity: { field: costOfFigures },
    errors: { types: [RefusedError], union: { name: 'CapabilitiesAndMeansResult' } },
    resolve: (_root, args, context) => capabilitiesAndMeans(context, askedBy(args)),
  }),
)
