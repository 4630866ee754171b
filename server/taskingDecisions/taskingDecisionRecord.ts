import { z } from 'zod'
import { Prisma } from '../database/generated/client.ts'

export const taskingDecisionStates = ['NOTED', 'OPEN', 'DONE', 'DROPPED'] as const
export type TaskingDecisionState = (typeof taskingDecisionStates)[number]

/** One version of what a tasking meeting decided, as the store reads it. */
export const taskingDecisionRow = z.object({
  id: z.string(),
  version: z.number(),
  meetingId: z.string(),
  unitCode: z.string(),
  /** The group that it is about, though another unit may hold it now. */
  ocgId: z.string().nullable(),
  requestId: z.string().nullable(),
  decision: z.string(),
  owner: z.string().nullable(),
  dueOn: z.string().nullable(),
  state: z.enum(taskingDecisionStates),
  closedOn: z.string().nullable(),
  closingReason: z.string().nullable(),
  isWithdrawn: z.boolean(),
  reason: z.string().nullable(),
  recordedBy: z.string(),
  recordedAt: z.date(),
})

/** A decision as it stood at a moment; null is now. */
export type TaskingDecisionRecord = z.output<typeof taskingDecisionRow> & { asAt: Date | null }

/** Why a version, as `v`, was closed: the reason of the version that closed it last; none while it is open or noted, and where it was recorded as closed. */
export const closingReason = Prisma.sql`
  CASE WHEN v.state IN ('DONE', 'DROPPED') THEN
    (SELECT w.reason FROM tasking_decision_version w
     WHERE w.tasking_decision_id = v.tasking_decision_id AND w.version <= v.version AND w.state = v.state
       AND NOT EXISTS (SELECT FROM tasking_decision_version b WHERE b.tasking_decision_id = w.tasking_decision_id AND b.version = w.version - 1 AND b.state = w.state)
     ORDER BY w.version DESC LIMIT 1)
  END`

export const taskingDecisionColumns = Prisma.sql`
  v.tasking_decision_id AS id, v.version, v.tasking_meeting_id AS "meetingId", v.unit_code AS "unitCode", v.ocg_id AS "ocgId",
  v.gateway_request_id AS "requestId", v.decision, v.owner, v.due_on::text AS "dueOn", v.state, v.closed_on::text AS "closedOn",
  ${closingReason} AS "closingReason",
  v.is_withdrawn AS "isWithdrawn", v.reason, v.recorded_by AS "recordedBy", v.recorded_at AS "recordedAt"`

export const selectTaskingDecisions = Prisma.sql`SELECT ${taskingDecisionColumns} FROM tasking_decision_version v`
