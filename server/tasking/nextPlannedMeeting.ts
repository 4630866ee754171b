import type { Acting } from '../facts/acting.ts'
import type { TaskingMeetingRecord } from './taskingMeetingRecord.ts'
import { findSoonestPlanned } from './taskingMeetingStore.ts'

/** The planned meeting of the viewer's unit with the soonest day, also where that day has passed and nobody held it; and the last day planned. */
export async function nextPlannedMeeting({ viewer, database }: Pick<Acting, 'viewer' | 'database'>): Promise<{ next: TaskingMeetingRecord | null; lastDayPlanned: string | null }> {
  const soonest = await findSoonestPlanned({ viewer, database, asAt: null })
  return { next: soonest?.meeting ?? null, lastDayPlanned: soonest?.lastDayPlanned ?? null }
}
