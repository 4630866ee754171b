import { builder } from '../graphql/builder.ts'
import { said } from '../graphql/dataDictionary.ts'
import { UnitRef, unitOf } from '../units/unitSchema.ts'
import { demonstrationPeople, findDemonstrationPerson } from './demonstrationPeople.ts'
import { roleCodes, roles } from './roles.ts'
import { mayRecord, maySeeAggregates, maySeeRecords, type Viewer } from './viewer.ts'

const RoleRef = builder.enumType('Role', { description: said('RoleGrant.role'), values: roleCodes })

/** Somebody who made a record, as shown on it. */
export type ShownPerson = { code: string; label: string }

export const PersonRef = builder.objectRef<ShownPerson>('Person')
builder.node(PersonRef, {
  description: said('Person'),
  id: { resolve: (person) => person.code },
  loadOne: (code) => findDemonstrationPerson(code),
  isTypeOf: (value) => typeof value === 'object' && value !== null && 'label' in value && 'code' in value,
  fields: (t) => ({
    code: t.exposeString('code', { description: said('Person.code') }),
    label: t.exposeString('label', { description: said('PersonVersion.label') }),
  }),
})

const shownRole = { role: said('RoleGrant.role'), unit: said('RoleGrant.unitCode') }

const ViewerRef = builder.objectRef<Viewer>('Viewer').implement({
  description: 'Who is looking, in what role, and what that lets them see.',
  fields: (t) => ({
    code: t.exposeString('code', { description: said('Person.code') }),
    label: t.exposeString('label', { description: said('PersonVersion.label') }),
    role: t.expose('role', { type: RoleRef, description: shownRole.role }),
    roleInWords: t.string({ resolve: (person) => roles[person.role].inWords }),
    unit: t.field({
      type: UnitRef,
      nullable: true,
      description: shownRole.unit,
      resolve: (person, _args, { reference }) => (person.unitCode ? unitOf(reference, person.unitCode) : null),
    }),
    maySeeRecords: t.boolean({ description: 'May open records of the own unit.', resolve: (person) => maySeeRecords(person) }),
    mayRecord: t.boolean({ description: 'May record and correct for the own unit.', resolve: (person) => mayRecord(person) }),
    maySeeAggregates: t.boolean({ description: 'May see figures of all units.', resolve: (person) => maySeeAggregates(person) }),
  }),
})

const DemonstrationPersonRef = builder.objectRef<Viewer>('DemonstrationPerson').implement({
  description: 'Somebody invented who may be chosen where there is no issuer.',
  fields: (t) => ({
    code: t.exposeString('code', { description: said('Person.code') }),
    label: t.exposeString('label', { description: said('PersonVersion.label') }),
    role: t.expose('role', { type: RoleRef, description: shownRole.role }),
    roleInWords: t.string({ resolve: (person) => roles[person.role].inWords }),
    unit: t.field({
      type: UnitRef,
      nullable: true,
      description: shownRole.unit,
      resolve: (person, _args, { reference }) => (person.unitCode ? unitOf(reference, person.unitCode) : null),
    }),
  }),
})

builder.queryFields((t) => ({
  viewer: t.field({
    type: ViewerRef,
    nullable: true,
    description: 'Who is looking; none until a person is chosen.',
    resolve: (_root, _args, { viewer }) => viewer,
  }),
  demonstrationPeople: t.field({
    type: [DemonstrationPersonRef],
    description: 'Demonstration people to choose from; empty where there are none.',
    resolve: (_root, _args, { hasDemonstrationPeople }) => (hasDemonstrationPeople ? demonstrationPeople : []),
  }),
}))

/** Who made a record, as it is shown. People who are not known any more keep their code. */
export function personOfRecord(code: string): ShownPerson {
  return findDemonstrationPerson(code) ?? { code, label: code }
}
