import { builder } from '../graphql/builder.ts'
import { said } from '../graphql/dataDictionary.ts'
import { known, type Force, type Unit } from './referenceData.ts'

export const ForceRef = builder.objectRef<Force>('Force').implement({
  description: said('Force'),
  authScopes: { signedIn: true },
  fields: (t) => ({
    code: t.exposeString('code', { description: said('Force.code') }),
    name: t.exposeString('name', { description: said('ForceVersion.name') }),
    areaCode: t.exposeString('areaCode', { nullable: true, description: said('ForceVersion.areaCode') }),
    residents: t.exposeInt('residents', { nullable: true, description: said('ForceVersion.residents') }),
    hasPerHeadRates: t.exposeBoolean('hasPerHeadRates', { description: said('ForceVersion.hasPerHeadRates') }),
    unitCode: t.exposeString('unitCode', { nullable: true, description: 'The unit it belongs to now.' }),
    memberFrom: t.expose('memberFrom', { type: 'Day', nullable: true, description: said('ForceMembership.validFrom') }),
    memberTo: t.expose('memberTo', { type: 'Day', nullable: true, description: said('ForceMembership.validTo') }),
  }),
})

export const UnitRef = builder.objectRef<Unit>('Unit')
builder.node(UnitRef, {
  description: said('Unit'),
  authScopes: { open: true },
  // Or every node would ask for somebody signed in, and a person to choose could not be shown by unit.
  skipInterfaceScopes: true,
  id: { resolve: (unit) => unit.code },
  loadOne: (code, context) => context.reference.units.get(code) ?? null,
  isTypeOf: (value) => typeof value === 'object' && value !== null && 'isRocu' in value,
  fields: (t) => ({
    code: t.exposeString('code', { description: said('Unit.code') }),
    name: t.exposeString('name', { description: said('UnitVersion.name') }),
    region: t.exposeString('region', { description: said('UnitVersion.region') }),
    alsoKnownAs: t.exposeString('alsoKnownAs', { nullable: true, description: said('UnitVersion.alsoKnownAs') }),
    isRocu: t.exposeBoolean('isRocu', { description: said('UnitVersion.isRocu') }),
    position: t.exposeInt('position', { description: said('UnitVersion.position') }),
    forces: t.field({ type: [ForceRef], description: 'Its forces now, by name.', authScopes: { signedIn: true }, resolve: (unit) => unit.forces }),
    residents: t.exposeInt('residents', { description: 'Usual residents of its forces, Census 2021.' }),
  }),
})

/** A unit field for objects that carry a unit's code. */
export const unitOf = (reference: { units: Map<string, Unit> }, code: string): Unit => known(reference.units, code)
