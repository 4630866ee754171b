import { z } from 'zod'
import { Prisma } from '../database/generated/client.ts'

export const taskingCycles = ['MONTHLY', 'SIX_WEEKLY', 'TWELVE_WEEKLY'] as const
export type TaskingCycle = (typeof taskingCycles)[number]

export const taskingMeetingStates = ['PLANNED', 'HELD'] as const
export type TaskingMeetingState = (typeof taskingMeetingStates)[number]

/** One version of a tasking meeting, as the store reads it. */
export const taskingMeetingRow = z.object({
  id: z.string(),
  version: z.number(),
  unitCode: z.string(),
  meetsOn: z.string(),
  cycle: z.enum(taskingCycles),
  state: z.enum(taskingMeetingStates),
  /** The moment as at which its list stands; null while it is planned. */
  listedAt: z.date().nullable(),
  notes: z.string().nullable(),
  isWithdrawn: z.boolean(),
  reason: z.string().nullable(),
  recordedBy: z.string(),
  recordedAt: z.date(),
})

/** A meeting as it stood at a moment; null is now. */
export type TaskingMeetingRecord = z.output<typeof taskingMeetingRow> & { asAt: Date | null }

/** A meeting that was held, so that its list stands. */
export type HeldMeeting = TaskingMeetingRecord & { listedAt: Date }

/** What is read of a version of a meeting, as `v`. */
export const taskingMeetingColumns = Prisma.sql`
  v.tasking_meeting_id AS id, v.version, v.unit_code AS "unitCode", v.meets_on::text AS "meetsOn", v.cycle, v.state, v.listed_at AS "listedAt",
    v.notes, v.is_withdrawn AS "isWithdrawn", v.reason, v.recorded_by AS "recordedBy", v.recorded_at AS "recordedAt"`

export const selectTaskingMeetings = Prisma.sql`SELECT ${taskingMeetingColumns} FROM tasking_meeting_version v`
