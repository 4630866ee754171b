import type { PrismaClient } from './generated/client.ts'
import type { RequestDatabase } from './requestTransaction.ts'

/** Verifying an edition of a year of all units makes 120 returns again. Milliseconds. */
const limits = { maxWait: 10_000, timeout: 600_000 }

/**
 * Reads as the owner, with the figures of all units in sight; rows of people stay what they are. Nothing can be changed.
 *
 * @param prisma the owner's connection, outside the run-time role
 */
export function readAsOwner<T>(prisma: PrismaClient, work: (database: RequestDatabase) => Promise<T>): Promise<T> {
  return prisma.$transaction(async (database) => {
    await database.$executeRaw`SELECT set_config('app.sees_aggregates', 'on', true)`
    await database.$executeRaw`SET TRANSACTION READ ONLY`
    return work(database)
  }, limits)
}
