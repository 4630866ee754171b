import { mayRebase } from '../../access/viewer.ts'
import { nodeIdOf } from '../../facts/recordId.ts'
import { builder } from '../../graphql/builder.ts'
import type { Context } from '../../graphql/context.ts'
import { readLabels } from '../../people/personLabels.ts'
import { StrandRef } from '../../units/referenceListsSchema.ts'
import { known } from '../../units/referenceData.ts'
import { UnitRef } from '../../units/unitSchema.ts'
import { ChangeMeasureRef } from './changeEnums.ts'
import type { RebasingRecord } from './rebasingRecord.ts'

/** How people are shown today; those who are not known any more keep their code. */
async function labelsOf(codes: string[], { viewer, database }: Context): Promise<string[]> {
  const labels = await readLabels({ viewer, database }, codes)
  return codes.map((code) => labels.get(code) ?? code)
}

export const RebasingRef = builder.objectRef<RebasingRecord>('Rebasing').implement({
  description: 'From which month on the limits of a series are reckoned anew, and why.',
  authScopes: { seesAggregates: true },
  isTypeOf: (value) => typeof value === 'object' && value !== null && 'whyWithdrawn' in value,
  fields: (t) => ({
    id: t.id({ resolve: ({ id }) => nodeIdOf('Rebasing', id) }),
    unit: t.field({ type: UnitRef, resolve: ({ unitCode }, _args, { reference }) => known(reference.units, unitCode) }),
    measure: t.expose('measure', { type: ChangeMeasureRef }),
    strand: t.field({
      type: StrandRef, nullable: true,
      resolve: ({ strandCode }, _args, { reference }) => (strandCode === null ? null : known(reference.strands, strandCode)),
    }),
    fromDay: t.expose('fromDay', { type: 'Day' }),
    reason: t.exposeString('reason'),
    recordedAt: t.expose('recordedAt', { type: 'Instant' }),
    recordedBy: t.loadable({ type: 'String', load: labelsOf, resolve: ({ recordedBy }) => recordedBy }),
    withdrawnAt: t.expose('withdrawnAt', { type: 'Instant', nullable: true }),
    withdrawnBy: t.loadable({ type: 'String', nullable: true, load: labelsOf, resolve: ({ withdrawnBy }) => withdrawnBy }),
    whyWithdrawn: t.exposeString('whyWithdrawn', { nullable: true }),
    mayWithdraw: t.boolean({
      description: 'Whether the viewer may take it back.',
      resolve: ({ unitCode, withdrawnAt }, _args, { viewer }) => withdrawnAt === null && mayRebase(viewer) && viewer.unitCode === unitCode,
    }),
  }),
})
