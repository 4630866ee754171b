import { pastMoment } from '../facts/asAt.ts'
import { connectionOf, cursorOf, readPage, sortKeys } from '../facts/keyset.ts'
import { recordIdFrom } from '../facts/recordId.ts'
import { tidy } from '../facts/textRules.ts'
import { builder } from '../graphql/builder.ts'
import { OcgRef, OcgStatusRef } from './ocgSchema.ts'
import { countOcgs, findOcgs, listOcgs, type OcgFilter } from './ocgStore.ts'

const FilterRef = builder.inputType('OcgFilter', {
  fields: (t) => ({
    force: t.string({ description: 'Owning force.' }),
    threat: t.string(),
    status: t.field({ type: OcgStatusRef }),
    search: t.string({ description: 'Begins with this: URN or alias.' }),
    includeWithdrawn: t.boolean(),
  }),
})

const order = 'ALIAS'
const ConnectionRef = builder.connectionObject(
  {
    type: OcgRef,
    name: 'OcgConnection',
    fields: (t) => ({
      totalCount: t.int({ resolve: (connection) => (connection as unknown as { count: () => Promise<number> }).count() }),
    }),
  },
  { name: 'OcgEdge' },
)

builder.queryFields((t) => ({
  ocgs: t.field({
    type: ConnectionRef,
    description: 'Groups that the viewer may see, by alias, a page at a time.',
    authScopes: { seesRecords: true },
    args: {
      ...t.arg.connectionArgs(),
      filter: t.arg({ type: FilterRef }),
      asAt: t.arg({ type: 'Instant', description: 'Groups as they stood at this moment; now when not given.' }),
    },
    complexity: (args) => ({ field: 5, multiplier: args.first ?? args.last ?? 20 }),
    resolve: async (_root, args, { viewer, database, now }) => {
      const filter: OcgFilter = {
        forceCode: args.filter?.force ?? null,
        threatCode: args.filter?.threat ?? null,
        status: args.filter?.status ?? null,
        search: tidy(args.filter?.search),
        includeWithdrawn: args.filter?.includeWithdrawn ?? false,
      }
      const reading = { viewer, database, asAt: pastMoment(args.asAt, now) }
      const page = await listOcgs(reading, filter, readPage(args, order, sortKeys.text))
      return connectionOf(page, (ocg) => cursorOf(order, ocg.alias, ocg.id), { count: () => countOcgs(reading, filter) })
    },
  }),
  ocg: t.field({
    type: OcgRef,
    nullable: true,
    description: 'The group with that id, for those who may see it.',
    authScopes: { seesRecords: true },
    args: { id: t.arg.id({ required: true }), asAt: t.arg({ type: 'Instant' }) },
    resolve: async (_root, { id, asAt }, { viewer, database, now }) => {
      const ocgId = recordIdFrom(id, 'Ocg')
      const [found] = ocgId ? await findOcgs({ viewer, database, asAt: pastMoment(asAt, now) }, [ocgId]) : []
      return found ?? null
    },
  }),
}))
