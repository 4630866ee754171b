import { connectionOf } from '../facts/keyset.ts'
import { cursorIn, readPageIn } from '../facts/listOrder.ts'
import { momentOf, readMoment, type MomentKey } from '../facts/moment.ts'
import { builder } from '../graphql/builder.ts'
import type { Context } from '../graphql/context.ts'
import { ProgrammeRef } from '../programmes/programmeSchema.ts'
import { outputOrders } from './outputOrders.ts'
import { OutputConnectionRef } from './outputQueries.ts'
import { countOutputsOfProgrammes, listOutputsOfProgrammes } from './programmeOutputList.ts'

builder.objectField(ProgrammeRef, 'outputs', (t) =>
  t.loadable({
    type: OutputConnectionRef,
    description: 'Outputs of the programme that are not withdrawn, newest held first, as at the same moment.',
    args: t.arg.connectionArgs(),
    complexity: (args) => ({ field: 5, multiplier: args.first ?? args.last ?? 20 }),
    byPath: true, // programmes of one list are asked for with the same arguments
    load: (keys: MomentKey[], context, args) => connectionsOf(context, keys, args),
    resolve: (programme) => momentOf(programme.id, programme.asAt),
  }),
)

/** The page of each programme, at two statements for all programmes of a list: one for the pages, one for the totals where they are asked for. */
async function connectionsOf({ viewer, database }: Context, keys: MomentKey[], args: Parameters<typeof readPageIn>[2]) {
  const order = 'HELD_NEWEST'
  const page = readPageIn(outputOrders[order], order, args)
  const moments = keys.map(readMoment)
  const [first] = moments
  if (!first || moments.some(({ asAt }) => asAt?.getTime() !== first.asAt?.getTime())) throw new RangeError('Programmes of one list are of one moment')
  const reading = { viewer, database, asAt: first.asAt }
  const ids = moments.map(({ id }) => id)
  const pages = await listOutputsOfProgrammes(reading, ids, page)
  let totals: Promise<Map<string, number>> | null = null
  return ids.map((id) =>
    connectionOf(pages.get(id) ?? { rows: [], hasNextPage: false, hasPreviousPage: false }, (record) => cursorIn(outputOrders[order], order, record), {
      counts: async () => ({ total: (await (totals ??= countOutputsOfProgrammes(reading, ids))).get(id) ?? 0, datedTooLoosely: 0 }),
    }),
  )
}
