import { uuidv7 } from 'uuidv7'
import type { Viewer } from '../access/viewer.ts'
import { Prisma } from '../database/generated/client.ts'
import { query } from '../database/query.ts'
import type { RequestDatabase } from '../database/requestTransaction.ts'
import { stoodAt } from '../facts/asAt.ts'
import type { Day } from '../periods/day.ts'
import { ofOwnUnit } from './ofOwnUnit.ts'
import { selectTaskingMeetings, taskingMeetingRow, type HeldMeeting, type TaskingCycle, type TaskingMeetingRecord, type TaskingMeetingState } from './taskingMeetingRecord.ts'

export type TaskingMeetingReading = { viewer: Viewer | null; database: RequestDatabase; asAt: Date | null }

/** Meetings by id, those the viewer may see, in no order. */
export async function findTaskingMeetings({ viewer, database, asAt }: TaskingMeetingReading, ids: readonly string[]): Promise<TaskingMeetingRecord[]> {
  const rows = await query(
    database,
    taskingMeetingRow,
    Prisma.sql`${selectTaskingMeetings} WHERE ${ofOwnUnit(viewer)} AND ${stoodAt('v', asAt)} AND v.tasking_meeting_id = ANY (${[...ids]}::uuid[])`,
  )
  return rows.map((row) => ({ ...row, asAt }))
}

/** Every version of each meeting named, oldest first. */
export async function findTaskingMeetingVersions({ viewer, database }: Omit<TaskingMeetingReading, 'asAt'>, ids: readonly string[]): Promise<TaskingMeetingRecord[]> {
  const rows = await query(
    database,
    taskingMeetingRow,
    Prisma.sql`${selectTaskingMeetings} WHERE ${ofOwnUnit(viewer)} AND v.tasking_meeting_id = ANY (${[...ids]}::uuid[]) ORDER BY v.tasking_meeting_id, v.version`,
  )
  return rows.map((row) => ({ ...row, asAt: row.recordedAt }))
}

/** Every meeting that the viewer's unit held and that stood, the latest list first. A unit holds twelve in a year at most. */
export async function findHeldMeetings({ viewer, database, asAt }: TaskingMeetingReading): Promise<HeldMeeting[]> {
  const rows = await query(
    database,
    taskingMeetingRow.extend({ listedAt: taskingMeetingRow.shape.listedAt.unwrap() }),
    Prisma.sql`${selectTaskingMeetings} WHERE ${ofOwnUnit(viewer)} AND ${stoodAt('v', asAt)} AND NOT v.is_withdrawn AND v.state = 'HELD'
               ORDER BY v.listed_at DESC, v.tasking_meeting_id`,
  )
  return rows.map((row) => ({ ...row, asAt }))
}

/** Every meeting that the viewer's unit plans and that stood, the soonest first. */
export async function findPlannedMeetings({ viewer, database, asAt }: TaskingMeetingReading): Promise<TaskingMeetingRecord[]> {
  const rows = await query(
    database,
    taskingMeetingRow,
    Prisma.sql`${selectTaskingMeetings} WHERE ${ofOwnUnit(viewer)} AND ${stoodAt('v', asAt)} AND NOT v.is_withdrawn AND v.state = 'PLANNED' ORDER BY v.meets_on`,
  )
  return rows.map((row) => ({ ...row, asAt }))
}

/** The meeting of the viewer's unit on a day, planned or held; null where it has none. */
export async function findMeetingOn({ viewer, database }: Omit<TaskingMeetingReading, 'asAt'>, day: Day): Promise<TaskingMeetingRecord | null> {
  const [row] = await query(
    database,
    taskingMeetingRow,
    Prisma.sql`${selectTaskingMeetings} WHERE ${ofOwnUnit(viewer)} AND ${stoodAt('v', null)} AND NOT v.is_withdrawn AND v.meets_on = ${day}::date`,
  )
  return row ? { ...row, asAt: null } : null
}

/** Adds the identity of a meeting of the recorder's unit. */
export async function addTaskingMeeting(database: RequestDatabase, { taskingMeetingId, unitCode }: { taskingMeetingId: string; unitCode: string }): Promise<void> {
  await database.$executeRaw`INSERT INTO tasking_meeting (id, unit_code) VALUES (${taskingMeetingId}::uuid, ${unitCode})`
}

/** Adds a version to a meeting. */
export async function addTaskingMeetingVersion(
  database: RequestDatabase,
  place: { taskingMeetingId: string; unitCode: string; version: number; isWithdrawn: boolean },
  kept: { meetsOn: Day; cycle: TaskingCycle; state: TaskingMeetingState; listedAt: Date | null; notes: string | null },
  hand: { personCode: string; now: Date; reason: string | null },
): Promise<void> {
  await database.$executeRaw`
    INSERT INTO tasking_meeting_version (id, tasking_meeting_id, version, unit_code, meets_on, cycle, state, listed_at, notes, is_withdrawn, reason,
      recorded_by, recorded_at)
    VALUES (${uuidv7()}::uuid, ${place.taskingMeetingId}::uuid, ${place.version}, ${place.unitCode}, ${kept.meetsOn}::date, ${kept.cycle}, ${kept.state},
      ${kept.listedAt}, ${kept.notes}, ${place.isWithdrawn}, ${hand.reason}, ${hand.personCode}, ${hand.now})`
}
