import type { RequestDatabase } from './requestTransaction.ts'

/**
 * Makes whoever works under the same key of the same person wait until this transaction ends, so that two cannot pass
 * each other unseen: either would else miss what the other has not yet committed.
 */
export async function lockSubmission(database: RequestDatabase, personCode: string, key: string): Promise<void> {
  await database.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`${personCode} ${key}`}, 0))`
}
