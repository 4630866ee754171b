import type { RequestDatabase } from '../database/requestTransaction.ts'

/**
 * Lets merges into a disruption and withdrawals of it go one after the other, so that none is merged into one that is
 * being withdrawn: whoever comes second waits until the first has ended, and then sees what it did.
 *
 * @param ids disruptions that the viewer may see; others are not theirs to hold
 */
export async function holdStanding(database: RequestDatabase, ids: string[]): Promise<void> {
  // One order for all, so that two do not wait for each other.
  for (const id of ids.toSorted()) await database.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${id}, 0))`
}
