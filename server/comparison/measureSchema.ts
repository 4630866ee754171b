import { builder } from '../graphql/builder.ts'
import { UnitRef } from '../units/unitSchema.ts'
import { comparedMeasureKinds, type MeasureDefinition, rateDenominators } from './comparedMeasure.ts'
import type { Funnel, FunnelCurve, FunnelPoint } from './comparedFunnel.ts'
import type { ComparedMeasure, MeasureValue } from './measuredUnits.ts'

const RateDenominatorRef = builder.enumType('RateDenominator', {
  description: 'Of what a rate is made: the number of residents, of active groups, or of staff in post.',
  values: rateDenominators,
})
const ComparedMeasureKindRef = builder.enumType('ComparedMeasureKind', { values: comparedMeasureKinds })
export const FunnelPlaceRef = builder.enumType('FunnelPlace', {
  description: 'Where a unit lies in a funnel plot.',
  values: ['ABOVE_95', 'ABOVE_998', 'BELOW_95', 'BELOW_998', 'WITHIN'] as const,
})

export const MeasureDefinitionRef = builder.objectRef<MeasureDefinition>('MeasureDefinition').implement({
  description: 'How a measure is made, in words.',
  authScopes: { seesAggregates: true },
  fields: (t) => ({
    code: t.exposeString('code'),
    counts: t.exposeString('counts', { description: 'What is counted.' }),
    dividedBy: t.exposeString('dividedBy', { description: 'What it is divided by, and where that is from.' }),
    method: t.exposeString('method', { description: 'How its interval and the limits of its funnel are made, with the source.' }),
    name: t.exposeString('name'),
    version: t.exposeInt('version', { description: 'Changes when what it counts changes.' }),
  }),
})

const FunnelPointRef = builder.objectRef<FunnelPoint>('FunnelPoint').implement({
  description: 'Where one unit lies in a funnel plot, and the limits at its denominator, in the unit of the measure.',
  authScopes: { seesAggregates: true },
  fields: (t) => ({
    adjustedLower95: t.exposeFloat('adjustedLower95', { description: 'Widened for over-dispersion, as the other adjusted limits; the same as lower95 where none was found.' }),
    adjustedLower998: t.exposeFloat('adjustedLower998'),
    adjustedPlace: t.expose('adjustedPlace', { type: FunnelPlaceRef, description: 'With the limits widened for over-dispersion; the same as place where none was found.' }),
    adjustedUpper95: t.exposeFloat('adjustedUpper95'),
    adjustedUpper998: t.exposeFloat('adjustedUpper998'),
    inWords: t.exposeString('inWords'),
    lower95: t.exposeFloat('lower95'),
    lower998: t.exposeFloat('lower998'),
    place: t.expose('place', { type: FunnelPlaceRef }),
    upper95: t.exposeFloat('upper95'),
    upper998: t.exposeFloat('upper998'),
    z: t.exposeFloat('z', { description: 'Standardised difference from the overall value, on the scale on which over-dispersion is estimated.' }),
  }),
})

const MeasureValueRef = builder.objectRef<MeasureValue>('MeasureValue').implement({
  description: 'One unit’s value of a measure; without one it says why, in words.',
  authScopes: { seesAggregates: true },
  fields: (t) => ({
    count: t.exposeFloat('count', { nullable: true, description: 'Events, or those that have it. None where it is not known.' }),
    funnel: t.expose('funnel', { type: FunnelPointRef, nullable: true, description: 'Where this unit lies in the funnel; none where it has no value or there is no funnel.' }),
    lower: t.exposeFloat('lower', { nullable: true }),
    missing: t.exposeString('missing', { nullable: true, description: 'Why there is no value; none where there is one.' }),
    missingInShort: t.exposeString('missingInShort', { nullable: true, description: 'The same in a few words, for a narrow cell: "Too few to say".' }),
    of: t.exposeFloat('of', { nullable: true, description: 'The denominator: residents, active groups, full-time equivalents, or those looked at.' }),
    ofDay: t.expose('ofDay', { type: 'Day', nullable: true, description: 'The day of the denominator.' }),
    unit: t.expose('unit', { type: UnitRef }),
    upper: t.exposeFloat('upper', { nullable: true }),
    value: t.exposeFloat('value', { nullable: true, description: 'In the unit of the measure: per million, per 100, or a share between 0 and 1.' }),
  }),
})

const FunnelCurveRef = builder.objectRef<FunnelCurve>('FunnelCurve').implement({
  description: 'Limits of a funnel plot over its denominators, lists of equal length, in the unit of the measure.',
  authScopes: { seesAggregates: true },
  fields: (t) => ({
    adjustedLower95: t.expose('adjustedLower95', { type: 'Series' }),
    adjustedLower998: t.expose('adjustedLower998', { type: 'Series' }),
    adjustedUpper95: t.expose('adjustedUpper95', { type: 'Series' }),
    adjustedUpper998: t.expose('adjustedUpper998', { type: 'Series' }),
    lower95: t.expose('lower95', { type: 'Series' }),
    lower998: t.expose('lower998', { type: 'Series' }),
    of: t.expose('of', { type: 'Series' }),
    upper95: t.expose('upper95', { type: 'Series' }),
    upper998: t.expose('upper998', { type: 'Series' }),
  }),
})

const FunnelRef = builder.objectRef<Funnel>('Funnel').implement({
  description: 'Do units differ by more than chance alone explains?',
  authScopes: { seesAggregates: true },
  fields: (t) => ({
    adjustmentInWords: t.exposeString('adjustmentInWords', { description: 'Whether over-dispersion was found, how much, and how poorly so few units estimate it.' }),
    curve: t.expose('curve', { type: FunnelCurveRef }),
    overall: t.exposeFloat('overall', { description: 'Value of the units of overallOf together, in the unit of the measure.' }),
    overallOf: t.exposeString('overallOf', { description: '"all units", or "the 8 units with a value" where some have none: whose value overall is, for sentences and legends.' }),
    phi: t.exposeFloat('phi', { description: 'Mean of the squared winsorised z of the units: 1 where they differ as chance alone would make them.' }),
    tauSquared: t.exposeFloat('tauSquared', { description: 'Variance between units beyond chance; 0 where none was found.' }),
  }),
})

export const ComparedMeasureRef = builder.objectRef<ComparedMeasure>('ComparedMeasure').implement({
  description: 'One measure of every unit, in geographic order: it is no ranking.',
  authScopes: { seesAggregates: true },
  fields: (t) => ({
    code: t.string({ resolve: ({ measure }) => measure.definition.code }),
    definition: t.field({ type: MeasureDefinitionRef, resolve: ({ measure }) => measure.definition }),
    denominator: t.field({ type: RateDenominatorRef, nullable: true, description: 'Of what the rate is made; none for a share.', resolve: ({ measure }) => measure.denominator }),
    funnel: t.expose('funnel', { type: FunnelRef, nullable: true }),
    kind: t.field({ type: ComparedMeasureKindRef, resolve: ({ measure }) => measure.kind }),
    measuredIn: t.string({ description: '"per million residents", "of check-backs with an answer".', resolve: ({ measure }) => measure.measuredIn }),
    name: t.string({ resolve: ({ measure }) => measure.definition.name }),
    rankingInWords: t.exposeString('rankingInWords', { description: 'What an order of the units by this measure can and cannot say, from its intervals.' }),
    values: t.expose('values', { type: [MeasureValueRef] }),
    whyNoFunnel: t.exposeString('whyNoFunnel', { nullable: true, description: 'Why there is no funnel; none where there is one.' }),
  }),
})
