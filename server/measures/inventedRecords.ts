import { z } from 'zod'
import { Prisma } from '../database/generated/client.ts'
import { query } from '../database/query.ts'
import type { RequestDatabase } from '../database/requestTransaction.ts'

/** Are there invented demonstration records in this database? One statement. */
export async function holdsInventedRecords(database: RequestDatabase): Promise<boolean> {
  const [row] = await query(
    database,
    z.object({ isInvented: z.boolean() }),
    Prisma.sql`SELECT EXISTS (SELECT FROM demonstration_seed) AS "isInvented"`,
  )
  return row?.isInvented ?? false
}
