import { builder } from '../graphql/builder.ts'
import { said } from '../graphql/dataDictionary.ts'
import type { DatedCode, MeasureUnit, OutcomeKind, ReferenceData, SeriesBreak } from './referenceData.ts'
import { ForceRef, UnitRef } from './unitSchema.ts'

function datedCodeRef(name: 'Threat' | 'Tactic' | 'Audience') {
  return builder.objectRef<DatedCode>(name).implement({
    description: said(name),
    authScopes: { signedIn: true },
    fields: (t) => ({
      code: t.exposeString('code', { description: said(`${name}.code`) }),
      name: t.exposeString('name', { description: said(`${name}.name`) }),
      validFrom: t.expose('validFrom', { type: 'Day', nullable: true, description: said(`${name}.validFrom`) }),
      validTo: t.expose('validTo', { type: 'Day', nullable: true, description: said(`${name}.validTo`) }),
    }),
  })
}

export const ThreatRef = datedCodeRef('Threat')
export const TacticRef = datedCodeRef('Tactic')
export const AudienceRef = datedCodeRef('Audience')

export const StrandRef = builder.objectRef<{ code: string; name: string }>('Strand').implement({
  description: said('Strand'),
  authScopes: { signedIn: true },
  fields: (t) => ({
    code: t.exposeString('code', { description: said('Strand.code') }),
    name: t.exposeString('name', { description: said('Strand.name') }),
  }),
})

export const AssessmentMethodRef = builder.objectRef<DatedCode>('AssessmentMethod').implement({
  description: said('AssessmentMethod'),
  authScopes: { signedIn: true },
  fields: (t) => ({
    code: t.exposeString('code', { description: said('AssessmentMethod.code') }),
    name: t.exposeString('name', { description: said('AssessmentMethod.name') }),
  }),
})

export const MeasureUnitRef = builder.objectRef<MeasureUnit>('MeasureUnit').implement({
  description: said('MeasureUnit'),
  authScopes: { signedIn: true },
  fields: (t) => ({
    code: t.exposeString('code', { description: said('MeasureUnit.code') }),
    name: t.exposeString('name', { description: said('MeasureUnit.name') }),
    isWhole: t.exposeBoolean('isWhole', { description: said('MeasureUnit.isWhole') }),
  }),
})

export const OutcomeKindRef = builder.objectRef<OutcomeKind>('OutcomeKind').implement({
  description: said('OutcomeKind'),
  authScopes: { signedIn: true },
  fields: (t) => ({
    code: t.exposeString('code', { description: said('OutcomeKind.code') }),
    name: t.exposeString('name', { description: said('OutcomeKind.name') }),
    validFrom: t.expose('validFrom', { type: 'Day', nullable: true, description: said('OutcomeKind.validFrom') }),
    validTo: t.expose('validTo', { type: 'Day', nullable: true, description: said('OutcomeKind.validTo') }),
    units: t.field({ type: [MeasureUnitRef], description: 'Units of measure in which it may be given.', resolve: (kind) => kind.units }),
  }),
})

export const SeriesBreakRef = builder.objectRef<SeriesBreak>('SeriesBreak').implement({
  description: said('SeriesBreak'),
  authScopes: { signedIn: true },
  fields: (t) => ({
    day: t.expose('day', { type: 'Day', description: said('SeriesBreak.day') }),
    unitCode: t.exposeString('unitCode', { nullable: true, description: said('SeriesBreak.unitCode') }),
    reason: t.exposeString('reason', { description: said('SeriesBreak.reason') }),
    source: t.exposeString('source', { description: said('SeriesBreak.source') }),
  }),
})

const ReferenceListsRef = builder.objectRef<ReferenceData>('ReferenceLists').implement({
  description: 'The codes that records may hold, in their fixed order.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    units: t.field({ type: [UnitRef], description: 'Ten units in geographic order.', resolve: (lists) => [...lists.units.values()] }),
    forces: t.field({ type: [ForceRef], resolve: (lists) => [...lists.forces.values()] }),
    strands: t.field({ type: [StrandRef], resolve: (lists) => [...lists.strands.values()] }),
    threats: t.field({ type: [ThreatRef], resolve: (lists) => [...lists.threats.values()] }),
    tactics: t.field({ type: [TacticRef], resolve: (lists) => [...lists.tactics.values()] }),
    outcomeKinds: t.field({ type: [OutcomeKindRef], resolve: (lists) => [...lists.outcomeKinds.values()] }),
    audiences: t.field({ type: [AudienceRef], resolve: (lists) => [...lists.audiences.values()] }),
    assessmentMethods: t.field({ type: [AssessmentMethodRef], resolve: (lists) => [...lists.assessmentMethods.values()] }),
    seriesBreaks: t.field({
      type: [SeriesBreakRef],
      args: { unit: t.arg.string({ description: 'Only breaks that concern this unit.' }) },
      resolve: (lists, { unit }) => lists.seriesBreaks.filter((one) => !unit || one.unitCode === null || one.unitCode === unit),
    }),
  }),
})

builder.queryField('referenceLists', (t) =>
  t.field({ type: ReferenceListsRef, authScopes: { signedIn: true }, resolve: (_root, _args, context) => context.reference }),
)
