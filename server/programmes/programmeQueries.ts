import { momentAsked } from '../facts/asAt.ts'
import { recordIdFrom } from '../facts/recordId.ts'
import { tidy } from '../facts/textRules.ts'
import { builder } from '../graphql/builder.ts'
import { ProgrammeRef } from './programmeSchema.ts'
import { findProgrammes, listProgrammes, longestList } from './programmeStore.ts'

builder.queryFields((t) => ({
  programme: t.field({
    type: ProgrammeRef,
    nullable: true,
    description: 'The programme with that id, for those who may see it.',
    authScopes: { seesRecords: true },
    args: { id: t.arg.id({ required: true }), asAt: t.arg({ type: 'Instant' }) },
    resolve: async (_root, { id, asAt }, { viewer, database, now }) => {
      const programmeId = recordIdFrom(id, 'Programme')
      const [found] = programmeId ? await findProgrammes({ viewer, database, asAt: momentAsked(asAt, now) }, [programmeId]) : []
      return found ?? null
    },
  }),
  programmes: t.field({
    type: [ProgrammeRef],
    description: `Programmes that the viewer may see, by name, at most ${longestList}.`,
    authScopes: { seesRecords: true },
    args: {
      search: t.arg.string({ description: 'The name holds this, whatever the case.' }),
      includeWithdrawn: t.arg.boolean(),
    },
    complexity: { field: 5, multiplier: longestList },
    resolve: (_root, args, context) =>
      listProgrammes(context, { search: tidy(args.search), includeWithdrawn: args.includeWithdrawn ?? false }),
  }),
}))
