import { DisruptionRef } from '../disruptions/disruptionSchema.ts'
import { loadDisruptionsAt } from '../disruptions/loadDisruptions.ts'
import { momentOf, type MomentKey } from '../facts/moment.ts'
import { builder } from '../graphql/builder.ts'
import type { Context } from '../graphql/context.ts'
import { loadOcgsAt } from '../targets/loadOcgs.ts'
import { OcgRef } from '../targets/ocgSchema.ts'
import type { ReactivationRecord } from './reactivationList.ts'
import { reactivationOrigins } from './reactivationOrigin.ts'

export const ReactivationOriginRef = builder.enumType('ReactivationOrigin', { values: reactivationOrigins })

export const ReactivationRowRef = builder.objectRef<ReactivationRecord>('ReactivationRow').implement({
  description: 'A spell in which a group of the viewer’s unit was not active, as figures count it.',
  authScopes: { seesRecords: true },
  fields: (t) => ({
    id: t.exposeID('id'),
    ocg: t.loadable({
      type: OcgRef,
      nullable: true,
      load: (keys: MomentKey[], context: Context) => loadOcgsAt(context, keys),
      resolve: ({ ocgId, asAt }) => momentOf(ocgId, asAt),
    }),
    from: t.expose('from', { type: 'Day' }),
    reactivatedOn: t.expose('reactivatedOn', { type: 'Day', nullable: true }),
    observedTo: t.expose('observedTo', { type: 'Day', nullable: true, description: 'None of a group that was handed over: what came later is known to the unit that holds it.' }),
    afterDisruption: t.loadable({
      type: DisruptionRef,
      nullable: true,
      load: (keys: MomentKey[], context: Context) => loadDisruptionsAt(context, keys),
      resolve: ({ afterDisruptionId, asAt }) => (afterDisruptionId === null ? null : momentOf(afterDisruptionId, asAt)),
    }),
  }),
})
