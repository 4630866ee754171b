import { uuidv7 } from 'uuidv7'
import type { Viewer } from '../access/viewer.ts'
import { Prisma } from '../database/generated/client.ts'
import { query } from '../database/query.ts'
import type { RequestDatabase } from '../database/requestTransaction.ts'
import { stoodAt } from '../facts/asAt.ts'
import { ofOwnUnit } from '../tasking/ofOwnUnit.ts'
import { selectTaskingDecisions, taskingDecisionRow, type TaskingDecisionRecord } from './taskingDecisionRecord.ts'
import type { KeptTaskingDecision } from './taskingDecisionRules.ts'

export type TaskingDecisionReading = { viewer: Viewer | null; database: RequestDatabase; asAt: Date | null }

/** When a decision was first recorded, as `v`: the order in which a meeting decided. */
const firstRecordedAt = Prisma.sql`(SELECT f.recorded_at FROM tasking_decision_version f WHERE f.tasking_decision_id = v.tasking_decision_id AND f.version = 1)`

/** Decisions by id, those the viewer may see, in no order. */
export function findTaskingDecisions(reading: TaskingDecisionReading, ids: readonly string[]): Promise<TaskingDecisionRecord[]> {
  return find(reading, Prisma.sql`v.tasking_decision_id = ANY (${[...ids]}::uuid[])`)
}

/** What stood and was not withdrawn of what the meetings named decided, in the order of recording. */
export function findTaskingDecisionsOfMeetings(reading: TaskingDecisionReading, meetingIds: readonly string[]): Promise<TaskingDecisionRecord[]> {
  return find(reading, Prisma.sql`NOT v.is_withdrawn AND v.tasking_meeting_id = ANY (${[...meetingIds]}::uuid[])
                                  ORDER BY ${firstRecordedAt}, v.tasking_decision_id`)
}

/** The same of the requests named. */
export function findTaskingDecisionsOfRequests(reading: TaskingDecisionReading, requestIds: readonly string[]): Promise<TaskingDecisionRecord[]> {
  return find(reading, Prisma.sql`NOT v.is_withdrawn AND v.gateway_request_id = ANY (${[...requestIds]}::uuid[])
                                  ORDER BY ${firstRecordedAt}, v.tasking_decision_id`)
}

/** Decisions about the groups named that stood and were not withdrawn: open ones first, by their day. */
export function findTaskingDecisionsOfGroups(reading: TaskingDecisionReading, ocgIds: readonly string[]): Promise<TaskingDecisionRecord[]> {
  return find(reading, Prisma.sql`NOT v.is_withdrawn AND v.ocg_id = ANY (${[...ocgIds]}::uuid[])
                                  ORDER BY v.state <> 'OPEN', v.due_on NULLS LAST, v.tasking_decision_id`)
}

async function find({ viewer, database, asAt }: TaskingDecisionReading, which: Prisma.Sql): Promise<TaskingDecisionRecord[]> {
  const rows = await query(database, taskingDecisionRow, Prisma.sql`${selectTaskingDecisions} WHERE ${ofOwnUnit(viewer)} AND ${stoodAt('v', asAt)} AND ${which}`)
  return rows.map((row) => ({ ...row, asAt }))
}

/** Every version of each decision named, oldest first. */
export async function findTaskingDecisionVersions({ viewer, database }: Omit<TaskingDecisionReading, 'asAt'>, ids: readonly string[]): Promise<TaskingDecisionRecord[]> {
  const rows = await query(
    database,
    taskingDecisionRow,
    Prisma.sql`${selectTaskingDecisions} WHERE ${ofOwnUnit(viewer)} AND v.tasking_decision_id = ANY (${[...ids]}::uuid[]) ORDER BY v.tasking_decision_id, v.version`,
  )
  return rows.map((row) => ({ ...row, asAt: row.recordedAt }))
}

/** Whose a decision is. */
export type PlaceOfDecision = { taskingDecisionId: string; meetingId: string; unitCode: string }

/** Adds the identity of a decision of a meeting of the recorder's unit. */
export async function addTaskingDecision(database: RequestDatabase, place: PlaceOfDecision): Promise<void> {
  await database.$executeRaw`
    INSERT INTO tasking_decision (id, tasking_meeting_id, unit_code) VALUES (${place.taskingDecisionId}::uuid, ${place.meetingId}::uuid, ${place.unitCode})`
}

/** Adds a version to a decision. */
export async function addTaskingDecisionVersion(
  database: RequestDatabase,
  place: PlaceOfDecision & { version: number; isWithdrawn: boolean },
  kept: KeptTaskingDecision,
  hand: { personCode: string; now: Date; reason: string | null },
): Promise<void> {
  await database.$executeRaw`
    INSERT INTO tasking_decision_version (id, tasking_decision_id, version, tasking_meeting_id, unit_code, ocg_id, gateway_request_id, decision, owner,
      due_on, state, closed_on, is_withdrawn, reason, recorded_by, recorded_at)
    VALUES (${uuidv7()}::uuid, ${place.taskingDecisionId}::uuid, ${place.version}, ${place.meetingId}::uuid, ${place.unitCode}, ${kept.ocgId}::uuid,
      ${kept.requestId}::uuid, ${kept.decision}, ${kept.owner}, ${kept.dueOn}::date, ${kept.state}, ${kept.closedOn}::date, ${place.isWithdrawn},
      ${hand.reason}, ${hand.personCode}, ${hand.now})`
}
