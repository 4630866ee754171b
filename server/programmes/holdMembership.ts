import type { RequestDatabase } from '../database/requestTransaction.ts'

/**
 * Lets outputs join the programme, or the programme be withdrawn, but not both at the same moment: whoever
 * comes second waits until the first has ended, and then sees what it did.
 *
 * Why not a lock of the version's row: a correction of the programme would turn a joining output away.
 *
 * @param change JOIN by many at once; WITHDRAW by one alone
 */
export async function holdMembership(database: RequestDatabase, programmeId: string, change: 'JOIN' | 'WITHDRAW'): Promise<void> {
  if (change === 'JOIN') await database.$executeRaw`SELECT pg_advisory_xact_lock_shared(hashtextextended(${programmeId}, 0))`
  else await database.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${programmeId}, 0))`
}
