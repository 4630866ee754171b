import { z } from 'zod'
import { Prisma } from '../database/generated/client.ts'

export const planActionStates = ['OPEN', 'DONE', 'DROPPED'] as const
export type PlanActionState = (typeof planActionStates)[number]

/** One version of an action of a group's plan, as the store reads it. */
export const planActionRow = z.object({
  id: z.string(),
  version: z.number(),
  ocgId: z.string(),
  /** The unit that held the group when the action was first recorded. */
  unitCode: z.string(),
  strandCode: z.string(),
  action: z.string(),
  owner: z.string(),
  dueOn: z.string(),
  state: z.enum(planActionStates),
  closedOn: z.string().nullable(),
  isWithdrawn: z.boolean(),
  reason: z.string().nullable(),
  recordedBy: z.string(),
  recordedAt: z.date(),
})

/** An action as it stood at a moment; null is now. */
export type PlanActionRecord = z.output<typeof planActionRow> & { asAt: Date | null }

export const selectPlanActions = Prisma.sql`
  SELECT v.plan_action_id AS id, v.version, v.ocg_id AS "ocgId", v.unit_code AS "unitCode", v.strand_code AS "strandCode", v.action, v.owner,
    v.due_on::text AS "dueOn", v.state, v.closed_on::text AS "closedOn", v.is_withdrawn AS "isWithdrawn", v.reason,
    v.recorded_by AS "recordedBy", v.recorded_at AS "recordedAt"
  FROM plan_action_version v`
