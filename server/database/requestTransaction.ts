import type { Viewer } from '../access/viewer.ts'
import { maySeeAggregates, maySeeRecords } from '../access/viewer.ts'
import { Prisma, type PrismaClient } from './generated/client.ts'
import { timeTransaction } from './timeTransaction.ts'

/** The one transaction of a request. All access to the database goes through it. */
export type RequestDatabase = Prisma.TransactionClient

/** What time it is: null asks the database, which is what production does; tests give a fixed one. */
export type Clock = () => Date | null
export const databaseClock: Clock = () => null

/** Milliseconds. Waiting for a connection and working on it, together less than the 30 s in which a commit must come. */
const limits = { maxWait: 10_000, timeout: 15_000 }

/**
 * Runs the work of one request in one transaction, which first switches to the run-time role and
 * carries who is looking, so that row-level security stands under every statement.
 *
 * A reading request sees one state of the database throughout; `now` is the transaction's beginning,
 * in whole milliseconds, and the moment stamped on whatever it records.
 *
 * @param request `timeout` in milliseconds, for work that nobody sits and waits for
 */
export async function inRequestTransaction<T>(
  prisma: PrismaClient,
  request: { viewer: Viewer | null; isReading: boolean; clock: Clock; timeout?: number },
  work: (database: RequestDatabase, now: Date) => Promise<T>,
): Promise<T> {
  const { viewer, timeout = limits.timeout } = request
  const isolationLevel = request.isReading
    ? Prisma.TransactionIsolationLevel.RepeatableRead
    : Prisma.TransactionIsolationLevel.ReadCommitted
  return timeTransaction(request.isReading ? 'reading' : 'writing', (begun) => prisma.$transaction(
    async (database) => {
      begun()
      const [row] = await database.$queryRaw<{ now: Date }[]>`
        SELECT set_config('role', 'longview_app', true),
               set_config('statement_timeout', ${String(timeout)}, true),
               set_config('app.person', ${viewer?.code ?? ''}, true),
               set_config('app.role', ${viewer?.role ?? ''}, true),
               set_config('app.unit', ${maySeeRecords(viewer) ? viewer.unitCode : ''}, true),
               set_config('app.sees_aggregates', ${maySeeAggregates(viewer) ? 'on' : 'off'}, true),
               date_trunc('milliseconds', transaction_timestamp()) AS now`
      const now = request.clock() ?? row?.now
      if (!now) throw new Error('The database did not say what time it is')
      return work(database, now)
    },
    { ...limits, timeout, isolationLevel },
  ))
}
