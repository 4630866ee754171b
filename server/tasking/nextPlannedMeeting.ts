import type { Acting } from '../facts/acting.ts'
import type { TaskingMeetingRecord } from './taskingMeetingRecord.ts'
import { findPlannedMeetings } from './taskingMeetingStore.ts'

/** The planned meeting of the viewer's unit with the soonest day, also where that day has passed and nobody held it; and the last day planned. */
export async function nextPlannedMeeting({ viewer, database }: Pick<Acting, 'viewer' | 'database'>): Promise<{ next: TaskingMeetingRecord | null; lastDayPlanned: string | null }> {
  const planned = await findPlannedMeetings({ viewer, database, asAt: null })
  return { next: planned[0] ?? null, lastDayPlanned: planned.at(-1)?.meetsOn ?? null }
}
