import { momentOf, type MomentKey } from '../facts/moment.ts'
import { builder } from '../graphql/builder.ts'
import type { Context } from '../graphql/context.ts'
import { said } from '../graphql/dataDictionary.ts'
import { DisruptionRef } from './disruptionSchema.ts'
import { loadDisruptionsAt, loadMergedInto } from './loadDisruptions.ts'

builder.objectFields(DisruptionRef, (t) => ({
  mergedInto: t.loadable({
    type: DisruptionRef,
    nullable: true,
    description: `${said('DisruptionVersion.mergedIntoId')} None where the viewer may not see it.`,
    load: (moments: MomentKey[], context: Context) => loadDisruptionsAt(context, moments),
    resolve: (record) => (record.mergedIntoId ? momentOf(record.mergedIntoId, record.asAt) : null),
  }),
  mergedFrom: t.loadableList({
    type: DisruptionRef,
    description: 'Withdrawn disruptions in whose place this one counts, among those that the viewer may see.',
    load: (moments: MomentKey[], context: Context) => loadMergedInto(context, moments),
    resolve: (record) => momentOf(record.id, record.asAt),
  }),
}))
