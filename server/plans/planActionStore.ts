import { uuidv7 } from 'uuidv7'
import type { Viewer } from '../access/viewer.ts'
import { Prisma } from '../database/generated/client.ts'
import { query } from '../database/query.ts'
import type { RequestDatabase } from '../database/requestTransaction.ts'
import { stoodAt } from '../facts/asAt.ts'
import { visibleTo } from '../targets/ocgRecord.ts'
import { planActionRow, selectPlanActions, type PlanActionRecord } from './planActionRecord.ts'
import type { KeptPlanAction } from './planActionRules.ts'

export type PlanActionReading = { viewer: Viewer | null; database: RequestDatabase; asAt: Date | null }

/** Actions by id, those the viewer may see, in no order. */
export async function findPlanActions({ viewer, database, asAt }: PlanActionReading, ids: readonly string[]): Promise<PlanActionRecord[]> {
  const rows = await query(
    database,
    planActionRow,
    Prisma.sql`${selectPlanActions} WHERE ${visibleTo(viewer)} AND ${stoodAt('v', asAt)} AND v.plan_action_id = ANY (${[...ids]}::uuid[])`,
  )
  return rows.map((row) => ({ ...row, asAt }))
}

/** Every version of each action named, oldest first. */
export async function findPlanActionVersions({ viewer, database }: Omit<PlanActionReading, 'asAt'>, ids: readonly string[]): Promise<PlanActionRecord[]> {
  const rows = await query(
    database,
    planActionRow,
    Prisma.sql`${selectPlanActions} WHERE ${visibleTo(viewer)} AND v.plan_action_id = ANY (${[...ids]}::uuid[]) ORDER BY v.plan_action_id, v.version`,
  )
  return rows.map((row) => ({ ...row, asAt: row.recordedAt }))
}

/** Actions of the groups named that stood and were not withdrawn: open ones first, by their day. */
export async function findPlanActionsOfGroups({ viewer, database, asAt }: PlanActionReading, ocgIds: readonly string[]): Promise<PlanActionRecord[]> {
  const rows = await query(
    database,
    planActionRow,
    Prisma.sql`${selectPlanActions} WHERE ${visibleTo(viewer)} AND ${stoodAt('v', asAt)} AND NOT v.is_withdrawn AND v.ocg_id = ANY (${[...ocgIds]}::uuid[])
               ORDER BY v.ocg_id, v.state <> 'OPEN', v.due_on, v.plan_action_id`,
  )
  return rows.map((row) => ({ ...row, asAt }))
}

/** Adds the identity of an action of a group that the unit holds. */
export async function addPlanAction(database: RequestDatabase, place: { planActionId: string; ocgId: string; unitCode: string }): Promise<void> {
  await database.$executeRaw`
    INSERT INTO plan_action (id, ocg_id, unit_code) VALUES (${place.planActionId}::uuid, ${place.ocgId}::uuid, ${place.unitCode})`
}

/**
 * Adds a version to an action.
 *
 * @param place whose it is; the unit is that of the first version, whoever holds the group now
 */
export async function addPlanActionVersion(
  database: RequestDatabase,
  place: { planActionId: string; ocgId: string; unitCode: string; version: number; isWithdrawn: boolean },
  kept: KeptPlanAction,
  hand: { personCode: string; now: Date; reason: string | null },
): Promise<void> {
  await database.$executeRaw`
    INSERT INTO plan_action_version (id, plan_action_id, version, ocg_id, unit_code, strand_code, action, owner, due_on, state, closed_on,
      is_withdrawn, reason, recorded_by, recorded_at)
    VALUES (${uuidv7()}::uuid, ${place.planActionId}::uuid, ${place.version}, ${place.ocgId}::uuid, ${place.unitCode}, ${kept.strandCode},
      ${kept.action}, ${kept.owner}, ${kept.dueOn}::date, ${kept.state}, ${kept.closedOn}::date, ${place.isWithdrawn}, ${hand.reason},
      ${hand.personCode}, ${hand.now})`
}
