import { z } from 'zod'
import { Prisma } from '../database/generated/client.ts'
import type { Acting } from '../facts/acting.ts'
import { stoodAt } from '../facts/asAt.ts'
import { ofOwnUnit } from '../tasking/ofOwnUnit.ts'
import { closingReason, taskingDecisionStates } from '../taskingDecisions/taskingDecisionRecord.ts'
import { actionChange } from './actionChange.ts'
import { changedFacts, type Between } from './changedFacts.ts'
import type { OcgChange } from './ocgChange.ts'
import { contentOfVersion, standingVersions } from './standingVersions.ts'

const content = z
  .object({ decision: z.string(), state: z.enum(taskingDecisionStates), due_on: z.string().nullable(), closed_on: z.string().nullable(), closingReason: z.string().nullable(), metOn: z.string() })
  .transform(({ decision, due_on, closed_on, metOn, ...told }) => ({ text: decision, dueOn: due_on, closedOn: closed_on, addedOn: metOn, ...told }))

/** What changed of what tasking meetings of the viewer's unit decided of these groups. It was decided on the day of the meeting. */
export async function decisionChanges({ viewer, database }: Acting, ocgIds: readonly string[], between: Between): Promise<OcgChange[]> {
  const table = { table: 'tasking_decision_version', identity: 'tasking_decision_id', visible: ofOwnUnit(viewer) }
  // As the meeting stands at the end, so that correcting its day changes no decision.
  const metOn = Prisma.sql`(SELECT m.meets_on FROM tasking_meeting_version m WHERE m.tasking_meeting_id = v.tasking_meeting_id AND ${stoodAt('m', between.to)})`
  const told = Prisma.sql`${contentOfVersion} || jsonb_build_object('metOn', ${metOn}, 'closingReason', ${closingReason})`
  const changed = await changedFacts(database, content, between, standingVersions(table, ocgIds, between, told))
  return changed.map((one) => actionChange(one, { name: 'Decision of a tasking meeting', added: 'A tasking meeting decided', kind: 'DECISION' }))
}
