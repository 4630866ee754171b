import { momentOf } from '../facts/moment.ts'
import { builder } from '../graphql/builder.ts'
import { OcgRef } from '../targets/ocgSchema.ts'
import { GradeCountsRef } from './countSchema.ts'
import { ocgCounts } from './ocgCounts.ts'

builder.objectField(OcgRef, 'counts', (t) =>
  t.loadable({
    type: GradeCountsRef,
    description: 'Disruptions recorded against the group, by counted grade, as at the same moment.',
    load: (keys: string[], { database }) => ocgCounts(database, keys),
    resolve: (ocg) => momentOf(ocg.id, ocg.asAt),
  }),
)
