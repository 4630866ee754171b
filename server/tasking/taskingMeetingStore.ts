import { uuidv7 } from 'uuidv7'
import { z } from 'zod'
import type { Viewer } from '../access/viewer.ts'
import { Prisma } from '../database/generated/client.ts'
import { query } from '../database/query.ts'
import type { RequestDatabase } from '../database/requestTransaction.ts'
import { stoodAt } from '../facts/asAt.ts'
import type { Day } from '../periods/day.ts'
import { ofOwnUnit } from './ofOwnUnit.ts'
import { selectTaskingMeetings, taskingMeetingColumns, taskingMeetingRow, type HeldMeeting, type TaskingCycle, type TaskingMeetingRecord, type TaskingMeetingState } from './taskingMeetingRecord.ts'

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

/** The meeting with the latest list before each moment (null is the latest of all) that the viewer's unit held and that stood; null where there was none. */
export async function findMeetingsHeldBefore({ viewer, database, asAt }: TaskingMeetingReading, moments: readonly (Date | null)[]): Promise<(HeldMeeting | null)[]> {
  const rows = await query(
    database,
    taskingMeetingRow.extend({ listedAt: taskingMeetingRow.shape.listedAt.unwrap(), place: z.number() }),
    Prisma.sql`SELECT place.place::int AS place, held.*
               FROM unnest(${[...moments]}::timestamptz[]) WITH ORDINALITY AS place (before, place)
               CROSS JOIN LATERAL (${selectTaskingMeetings} WHERE ${ofOwnUnit(viewer)} AND ${stoodAt('v', asAt)} AND NOT v.is_withdrawn AND v.state = 'HELD'
                                     AND v.listed_at < coalesce(place.before, 'infinity') ORDER BY v.listed_at DESC, v.tasking_meeting_id LIMIT 1) AS held`,
  )
  const held = new Map(rows.map(({ place, ...row }) => [place, { ...row, asAt }]))
  return moments.map((_moment, index) => held.get(index + 1) ?? null)
}

/** The meeting with the first list after a moment that the viewer's unit held and that stands; null where there is none. */
export async function findMeetingHeldAfter({ viewer, database }: Omit<TaskingMeetingReading, 'asAt'>, moment: Date): Promise<TaskingMeetingRecord | null> {
  const [row] = await query(
    database,
    taskingMeetingRow,
    Prisma.sql`${selectTaskingMeetings} WHERE ${ofOwnUnit(viewer)} AND ${stoodAt('v', null)} AND NOT v.is_withdrawn AND v.state = 'HELD'
                 AND v.listed_at > ${moment} ORDER BY v.listed_at, v.tasking_meeting_id LIMIT 1`,
  )
  return row ? { ...row, asAt: null } : null
}

/** The planned meeting of the viewer's unit with the soonest day that stood, and the last day for which one is planned; null where none is. */
export async function findSoonestPlanned({ viewer, database, asAt }: TaskingMeetingReading): Promise<{ meeting: TaskingMeetingRecord; lastDayPlanned: Day } | null> {
  const [row] = await query(
    database,
    taskingMeetingRow.extend({ lastDayPlanned: z.string() }),
    Prisma.sql`SELECT ${taskingMeetingColumns}, (max(v.meets_on) OVER ())::text AS "lastDayPlanned" FROM tasking_meeting_version v
               WHERE ${ofOwnUnit(viewer)} AND ${stoodAt('v', asAt)} AND NOT v.is_withdrawn AND v.state = 'PLANNED' ORDER BY v.meets_on LIMIT 1`,
  )
  if (!row) return null
  const { lastDayPlanned, ...meeting } = row
  return { meeting: { ...meeting, asAt }, lastDayPlanned }
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
