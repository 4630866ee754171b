import { builder } from '../graphql/builder.ts'
import { said } from '../graphql/dataDictionary.ts'
import { OcgRef } from '../targets/ocgSchema.ts'
import { loadOcgsAt } from '../targets/loadOcgs.ts'
import { targetKinds } from './disruptionFacts.ts'
import { momentOf } from '../facts/moment.ts'
import type { DisruptionRecord } from './disruptionRecord.ts'

export const TargetKindRef = builder.enumType('TargetKind', { description: said('DisruptionVersion.targetKind'), values: targetKinds })

export const TargetRef = builder.objectRef<DisruptionRecord>('Target').implement({
  description: 'Whom or what a disruption was done against.',
  authScopes: { seesRecords: true },
  fields: (t) => ({
    kind: t.expose('targetKind', { type: TargetKindRef }),
    label: t.exposeString('targetLabel', { description: 'The group’s alias, or the neutral reference of another target.' }),
    ocg: t.loadable({
      type: OcgRef,
      nullable: true,
      description: 'The group, for those who may open its page.',
      load: (keys: string[], context) => loadOcgsAt(context, keys),
      resolve: (record) => (record.ocgId ? momentOf(record.ocgId, record.asAt) : null),
    }),
  }),
})
