import { recordIdFrom } from '../facts/recordId.ts'
import { builder } from '../graphql/builder.ts'
import { PlanActionRef } from './planActionSchema.ts'
import { findPlanActions } from './planActionStore.ts'

builder.queryField('planAction', (t) =>
  t.field({
    type: PlanActionRef,
    nullable: true,
    description: 'The action with that id, for those who may see its group.',
    authScopes: { seesRecords: true },
    args: { id: t.arg.id({ required: true }) },
    resolve: async (_root, { id }, { viewer, database }) => {
      const actionId = recordIdFrom(id, 'PlanAction')
      const [found] = actionId ? await findPlanActions({ viewer, database, asAt: null }, [actionId]) : []
      return found ?? null
    },
  }),
)
