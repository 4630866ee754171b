import { builder } from '../graphql/builder.ts'
import { said } from '../graphql/dataDictionary.ts'
import { UnitRef, unitOf } from '../units/unitSchema.ts'
import { demonstrationPeople, findDemonstrationPerson } from './demonstrationPeople.ts'
import { roleCodes, roles } from './roles.ts'
import { mayRecord, maySeeAggregates, maySeeRecords, type Viewer } from './viewer.ts'

const RoleRef = builder.enumType('Role', { description: said('Person.role'), values: roleCodes })

export const PersonRef = builder.objectRef<Viewer>('Person')
builder.node(PersonRef, {
  description: said('Person'),
  id: { resolve: (person) => person.code },
  loadOne: (code) => findDemonstrationPerson(code),
  isTypeOf: (value) => typeof value === 'object' && value !== null && 'role' in value && 'label' in value,
  fields: (t) => ({
    code: t.exposeString('code', { description: said('Person.code') }),
    label: t.exposeString('label', { description: said('Person.label') }),
    role: t.expose('role', { type: RoleRef, description: said('Person.role') }),
    roleInWords: t.string({ resolve: (person) => roles[person.role].inWords }),
    unit: t.field({
      type: UnitRef,
      nullable: true,
      description: said('Person.unitCode'),
      resolve: (person, _args, { reference }) => (person.unitCode ? unitOf(reference, person.unitCode) : null),
    }),
    maySeeRecords: t.boolean({ description: 'May open records of the own unit.', resolve: (person) => maySeeRecords(person) }),
    mayRecord: t.boolean({ description: 'May record and correct for the own unit.', resolve: (person) => mayRecord(person) }),
    maySeeAggregates: t.boolean({ description: 'May see figures of all units.', resolve: (person) => maySeeAggregates(person) }),
  }),
})

builder.queryFields((t) => ({
  viewer: t.field({
    type: PersonRef,
    nullable: true,
    description: 'Who is looking; none until a person is chosen.',
    resolve: (_root, _args, { viewer }) => viewer,
  }),
  demonstrationPeople: t.field({
    type: [PersonRef],
    description: 'Demonstration people to choose from; empty where there are none.',
    resolve: (_root, _args, { hasDemonstrationPeople }) => (hasDemonstrationPeople ? demonstrationPeople : []),
  }),
}))

/** Who made a record, as it is shown. People who are not known any more keep their code. */
export function personOfRecord(code: string): Viewer {
  return findDemonstrationPerson(code) ?? { code, label: code, role: 'RECORDER', unitCode: null }
}
