import { connectionsOfEach } from '../facts/connectionsOfEach.ts'
import { momentOf, type MomentKey } from '../facts/moment.ts'
import { builder } from '../graphql/builder.ts'
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
    load: (keys: MomentKey[], { viewer, database }, args) =>
      connectionsOfEach(keys, args, { name: 'HELD_NEWEST', sorted: outputOrders.HELD_NEWEST }, {
        pages: (ids, asAt, page) => listOutputsOfProgrammes({ viewer, database, asAt }, ids, page),
        totals: (ids, asAt) => countOutputsOfProgrammes({ viewer, database, asAt }, ids),
      }),
    resolve: (programme) => momentOf(programme.id, programme.asAt),
  }),
)
