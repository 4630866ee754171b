import { Prisma, type PrismaClient } from './generated/client.ts'
import type { Clock, RequestDatabase } from './requestTransaction.ts'
import { timeTransaction } from './timeTransaction.ts'

/** Milliseconds. A door's work is a few statements; whoever waits longer is told that Longview is busy. */
const limits = { maxWait: 10_000, timeout: 5_000 }

/**
 * Runs a short transaction in the role of the door, which knows people and sessions and sees no record: for sign-in and
 * sessions, before anybody is known. Nothing slow belongs in it, least of all a question to an issuer.
 */
export async function inDoorTransaction<T>(prisma: PrismaClient, clock: Clock, work: (database: RequestDatabase, now: Date) => Promise<T>): Promise<T> {
  return timeTransaction('door', (begun) => prisma.$transaction(
    async (database) => {
      begun()
      const [row] = await database.$queryRaw<{ now: Date }[]>`
        SELECT set_config('role', 'longview_door', true),
               set_config('statement_timeout', ${String(limits.timeout)}, true),
               date_trunc('milliseconds', transaction_timestamp()) AS now`
      const now = clock() ?? row?.now
      if (!now) throw new Error('The database did not say what time it is')
      return work(database, now)
    },
    { ...limits, isolationLevel: Prisma.TransactionIsolationLevel.ReadCommitted },
  ))
}
