import { connectionOf } from '../facts/keyset.ts'
import { cursorIn, readPageIn } from '../facts/listOrder.ts'
import { tidy } from '../facts/textRules.ts'
import { builder } from '../graphql/builder.ts'
import { londonDayOf } from '../periods/londonDay.ts'
import { ManagedPersonRef } from './managedPersonSchema.ts'
import { countPeople, listPeople, peopleOrder, peopleOrderName, peopleStandings, type PeopleStanding } from './peopleList.ts'
import { RoleRef } from './personSchema.ts'
import { findPeople } from './personStore.ts'

const StandingRef = builder.enumType('PeopleStanding', {
  values: Object.fromEntries(Object.entries(peopleStandings).map(([standing, description]) => [standing, description ? { description } : {}])) as {
    [Standing in PeopleStanding]: { description?: string }
  },
})
const FilterRef = builder.inputType('PeopleFilter', {
  fields: (t) => ({
    unit: t.string(),
    role: t.field({ type: RoleRef }),
    search: t.string({ description: 'Part of a label or code.' }),
    standing: t.field({ type: StandingRef }),
  }),
})
const ConnectionRef = builder.connectionObject(
  {
    type: ManagedPersonRef,
    name: 'PeopleConnection',
    authScopes: { administers: true },
    fields: (t) => ({
      totalCount: t.int({ resolve: (connection) => (connection as unknown as { count: () => Promise<number> }).count() }),
    }),
  },
  { name: 'PeopleEdge', authScopes: { administers: true } },
)

builder.queryFields((t) => ({
  people: t.field({
    type: ConnectionRef,
    description: 'People of Longview, by label, a page at a time. For administrators.',
    authScopes: { administers: true },
    args: { ...t.arg.connectionArgs(), filter: t.arg({ type: FilterRef }) },
    complexity: (args) => ({ field: 5, multiplier: args.first ?? args.last ?? 20 }),
    resolve: async (_root, args, { viewer, database, now }) => {
      const today = londonDayOf(now)
      const filter = {
        unit: args.filter?.unit ?? null,
        role: args.filter?.role ?? null,
        search: tidy(args.filter?.search),
        standing: args.filter?.standing ?? null,
      }
      const page = await listPeople({ viewer, database }, filter, today, readPageIn(peopleOrder, peopleOrderName, args))
      return connectionOf(page, (person) => cursorIn(peopleOrder, peopleOrderName, person), { count: () => countPeople({ viewer, database }, filter, today) })
    },
  }),
  managedPerson: t.field({
    type: ManagedPersonRef,
    nullable: true,
    description: 'One person with their grants, by code. For administrators; others get nothing.',
    authScopes: { administers: true },
    args: { code: t.arg.string({ required: true }) },
    resolve: async (_root, { code }, { viewer, database }) => (await findPeople({ viewer, database }, [code]))[0] ?? null,
  }),
}))
