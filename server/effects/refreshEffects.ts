import { z } from 'zod'
import { Prisma, type PrismaClient } from '../database/generated/client.ts'
import { queryOne } from '../database/query.ts'
import { timeTransaction } from '../database/timeTransaction.ts'

/** Milliseconds: waiting for a connection, and working on it. */
const limits = { maxWait: 10_000, timeout: 15_000 }
const row = z.object({ refreshed: z.int(), failed: z.array(z.string()), queued: z.int() })

/**
 * How many groups and other targets were computed again, the ids of those whose facts made it fail (they wait again, behind all
 * others), and how many entries the queue holds after that.
 */
export type Refreshed = z.output<typeof row>

/**
 * Computes the effects of at most `most` queued groups again, and of ten times as many disruptions of other targets.
 *
 * What is taken from the queue leaves it in the same transaction: a process that is killed loses nothing. It runs in the
 * run-time role, with nobody looking, so that it can read no record: the function of the database that it calls says how
 * many, and the ids of those that failed.
 */
export async function refreshEffects(prisma: PrismaClient, most: number): Promise<Refreshed> {
  return timeTransaction('effects', (begun) => prisma.$transaction(
    async (database) => {
      begun()
      await database.$executeRaw`SELECT set_config('role', 'longview_app', true), set_config('statement_timeout', ${String(limits.timeout)}, true)`
      const { refreshed, failed } = await queryOne(database, row.omit({ queued: true }), Prisma.sql`SELECT refreshed, failed FROM refresh_effects(${most}::integer)`)
      const { queued } = await queryOne(database, row.pick({ queued: true }), Prisma.sql`SELECT effects_in_queue() AS queued`)
      return { refreshed, failed, queued }
    },
    { ...limits, isolationLevel: Prisma.TransactionIsolationLevel.ReadCommitted },
  ))
}
