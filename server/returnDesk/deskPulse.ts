import { z } from 'zod'
import { Prisma } from '../database/generated/client.ts'
import { queryOne } from '../database/query.ts'
import type { RequestDatabase } from '../database/requestTransaction.ts'

const counted = z.object({ count: z.int() })

/** What is not committed within 30 seconds of its moment is refused; a little more, to be on the safe side. */
const looksBackMs = 35_000

/** The moment before which nothing is added to returns any more. */
export function settledBefore(now: Date): Date {
  return new Date(now.getTime() - looksBackMs)
}

/**
 * How many things were done to returns or said of them since a moment. Only ever added to, so that one more is seen whenever it
 * comes in, in whatever order it was begun.
 */
export async function countDoneSince(database: RequestDatabase, since: Date): Promise<number> {
  const { count } = await queryOne(
    database,
    counted,
    Prisma.sql`SELECT (SELECT count(*) FROM return_event r WHERE r.acted_at > ${since})::int + (SELECT count(*) FROM return_message r WHERE r.said_at > ${since})::int AS count`,
  )
  return count
}
