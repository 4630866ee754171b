import { roles } from '../access/roles.ts'
import { mayAdminister, mayRecord, maySeeAggregates, maySeeRecords, type Viewer } from '../access/viewer.ts'
import { builder } from '../graphql/builder.ts'
import { said } from '../graphql/dataDictionary.ts'
import { londonDayOf } from '../periods/londonDay.ts'
import { UnitRef, unitOf } from '../units/unitSchema.ts'
import { demonstrationPeople } from './demonstrationPeople.ts'
import { GrantRef } from './grantSchema.ts'
import { findGrantsNow } from './grantStore.ts'
import { RoleRef } from './personSchema.ts'

const shownRole = { role: said('RoleGrant.role'), unit: said('RoleGrant.unitCode') }

const ViewerRef = builder.objectRef<Viewer>('Viewer').implement({
  description: 'Who is looking, in what role, and what that lets them see.',
  authScopes: { signedIn: true },
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
    mayAdminister: t.boolean({ description: 'May give, decide and end grants, and disable people.', resolve: (person) => mayAdminister(person) }),
    mayInWords: t.stringList({ description: 'What the role lets the viewer see and do, in words.', resolve: (person) => [...roles[person.role].may] }),
    mayNotInWords: t.stringList({
      description: 'What the role does not let the viewer see or do, and whom to ask, in words.',
      resolve: (person) => [...roles[person.role].mayNot],
    }),
    grant: t.field({
      type: GrantRef,
      nullable: true,
      description: 'The grant by which the viewer has this role.',
      resolve: async (person, _args, { viewer, database, now }) => (await findGrantsNow({ viewer, database }, [person.code], londonDayOf(now)))[0] ?? null,
    }),
  }),
})

const DemonstrationPersonRef = builder.objectRef<Viewer>('DemonstrationPerson').implement({
  description: 'Somebody invented who may be chosen where there is no issuer.',
  authScopes: { open: true },
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
    authScopes: { open: true },
    resolve: (_root, _args, { viewer }) => viewer,
  }),
  demonstrationPeople: t.field({
    type: [DemonstrationPersonRef],
    description: 'Demonstration people to choose from; empty where there are none.',
    authScopes: { open: true },
    resolve: (_root, _args, { hasDemonstrationPeople }) => (hasDemonstrationPeople ? demonstrationPeople : []),
  }),
}))
