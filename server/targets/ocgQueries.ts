import { momentAsked } from '../facts/asAt.ts'
import { connectionOf } from '../facts/keyset.ts'
import { cursorIn, readPageIn } from '../facts/listOrder.ts'
import { recordIdFrom } from '../facts/recordId.ts'
import { tidy } from '../facts/textRules.ts'
import { builder } from '../graphql/builder.ts'
import { countOcgs, listOcgs, type OcgFilter } from './ocgList.ts'
import { ocgOrderNames, ocgOrders } from './ocgOrders.ts'
import { OcgRef, OcgStatusRef } from './ocgSchema.ts'
import { findOcgs } from './ocgStore.ts'

const FilterRef = builder.inputType('OcgFilter', {
  fields: (t) => ({
    force: t.string({ description: 'Owning force.' }),
    threat: t.string(),
    status: t.field({ type: OcgStatusRef }),
    search: t.string({ description: 'Begins with this: the URN, or a word of the alias.' }),
    urn: t.string({ description: 'The URN begins with this; aliases are not looked at.' }),
    reviewOverdue: t.boolean({ description: 'The review of its assessment is overdue.' }),
    withoutUrn: t.boolean({ description: 'No URN is known, not even a provisional one.' }),
    includeWithdrawn: t.boolean(),
  }),
})

const OrderRef = builder.enumType('OcgOrder', {
  description: 'Groups without a URN or a day of mapping come last in the orders by those.',
  values: ocgOrderNames,
})
const ConnectionRef = builder.connectionObject(
  {
    type: OcgRef,
    name: 'OcgConnection',
    authScopes: { seesRecords: true },
    fields: (t) => ({
      totalCount: t.int({ resolve: (connection) => (connection as unknown as { count: () => Promise<number> }).count() }),
    }),
  },
  { name: 'OcgEdge', authScopes: { seesRecords: true } },
)

builder.queryFields((t) => ({
  ocgs: t.field({
    type: ConnectionRef,
    description: 'Groups that the viewer may see, by alias where no order is given, a page at a time.',
    authScopes: { seesRecords: true },
    args: {
      ...t.arg.connectionArgs(),
      filter: t.arg({ type: FilterRef }),
      order: t.arg({ type: OrderRef }),
      asAt: t.arg({ type: 'Instant', description: 'Groups as they stood at this moment; now when not given.' }),
    },
    complexity: (args) => ({ field: 5, multiplier: args.first ?? args.last ?? 20 }),
    resolve: async (_root, args, { viewer, database, now }) => {
      const asAt = momentAsked(args.asAt, now)
      const filter: OcgFilter = {
        forceCode: args.filter?.force ?? null,
        threatCode: args.filter?.threat ?? null,
        status: args.filter?.status ?? null,
        search: tidy(args.filter?.search),
        urn: tidy(args.filter?.urn),
        isWithoutUrn: args.filter?.withoutUrn ?? false,
        includeWithdrawn: args.filter?.includeWithdrawn ?? false,
        reviewOverdueAt: args.filter?.reviewOverdue ? (asAt ?? now) : null,
      }
      const reading = { viewer, database, asAt }
      const order = args.order ?? 'ALIAS_ASCENDING'
      const page = await listOcgs(reading, filter, order, readPageIn(ocgOrders[order], order, args))
      return connectionOf(page, (ocg) => cursorIn(ocgOrders[order], order, ocg), { count: () => countOcgs(reading, filter) })
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
      const [found] = ocgId ? await findOcgs({ viewer, database, asAt: momentAsked(asAt, now) }, [ocgId]) : []
      return found ?? null
    },
  }),
}))
