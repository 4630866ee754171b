import type { Viewer } from '../access/viewer.ts'
import type { RequestDatabase } from '../database/requestTransaction.ts'
import type { Day } from '../periods/day.ts'
import { londonDayOf } from '../periods/londonDay.ts'
import { settingsAt } from '../settings/settingsAt.ts'
import { checkBackNeeds, type CheckBackNeeds } from './checkBackNeeds.ts'

/** Who reads, in which transaction, as at which moment (null is now), on which London day, and what was needed then. */
export type CheckBackReading = { viewer: Viewer | null; database: RequestDatabase; asAt: Date | null; today: Day; needs: CheckBackNeeds }

/** A reading as at a moment, by the settings that stood at that moment; null is now. */
export async function readingAt(
  { viewer, database, now }: { viewer: Viewer | null; database: RequestDatabase; now: Date },
  asAt: Date | null,
): Promise<CheckBackReading> {
  return { viewer, database, asAt, today: londonDayOf(asAt ?? now), needs: checkBackNeeds(await settingsAt(database, asAt)) }
}
