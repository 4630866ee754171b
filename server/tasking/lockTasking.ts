import type { RequestDatabase } from '../database/requestTransaction.ts'

/**
 * Makes whoever else changes the meetings of a unit, or says what one decided, wait until this transaction ends: two lists must
 * not pass each other, nor a meeting or a request be withdrawn while somebody records what was decided of it. Called after the
 * version of the record was closed.
 */
export async function lockTasking(database: RequestDatabase, unitCode: string): Promise<void> {
  await database.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`tasking_meeting ${unitCode}`}, 0))`
}
