import { z } from 'zod'
import { Prisma } from '../database/generated/client.ts'
import type { Acting } from '../facts/acting.ts'
import { planActionStates } from '../plans/planActionRecord.ts'
import { visibleTo } from '../targets/ocgRecord.ts'
import { actionChange } from './actionChange.ts'
import { changedFacts, type Between } from './changedFacts.ts'
import type { OcgChange } from './ocgChange.ts'
import { contentOfVersion, standingVersions } from './standingVersions.ts'

const content = z
  .object({ action: z.string(), state: z.enum(planActionStates), due_on: z.string(), closed_on: z.string().nullable(), addedOn: z.string() })
  .transform(({ action, state, due_on, closed_on, addedOn }) => ({ text: action, state, dueOn: due_on, closedOn: closed_on, closingReason: null, addedOn }))

/** What changed of the plans of these groups. An action was added on the day on which it was first recorded. */
export async function planActionChanges({ viewer, database }: Acting, ocgIds: readonly string[], between: Between): Promise<OcgChange[]> {
  const table = { table: 'plan_action_version', identity: 'plan_action_id', visible: visibleTo(viewer) }
  const addedOn = Prisma.sql`(SELECT (f.recorded_at AT TIME ZONE 'Europe/London')::date FROM plan_action_version f WHERE f.plan_action_id = v.plan_action_id AND f.version = 1)`
  const told = Prisma.sql`${contentOfVersion} || jsonb_build_object('addedOn', ${addedOn})`
  const changed = await changedFacts(database, content, between, standingVersions(table, ocgIds, between, told))
  return changed.map((one) => actionChange(one, { name: 'Action of its plan', added: 'Action added to its plan', kind: 'PLAN_ACTION' }))
}
