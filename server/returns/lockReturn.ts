import type { RequestDatabase } from '../database/requestTransaction.ts'

/** Makes whoever else moves that return on, or states a figure of it, wait until this transaction ends. The database's own rules take the same lock. */
export async function lockReturn(database: RequestDatabase, returnId: string): Promise<void> {
  await database.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`unit_return ${returnId}`}, 0))`
}
