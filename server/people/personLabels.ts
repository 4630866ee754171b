import { z } from 'zod'
import { Prisma } from '../database/generated/client.ts'
import { query } from '../database/query.ts'
import type { RequestDatabase } from '../database/requestTransaction.ts'
import { personCodes } from './personRules.ts'

/** How people are shown today, by code, in one statement; those who are not known are not in it. */
export async function readLabels(database: RequestDatabase, codes: readonly string[]): Promise<Map<string, string>> {
  const rows = await query(
    database,
    z.object({ code: z.string(), label: z.string() }),
    Prisma.sql`SELECT v.person_code AS code, v.label FROM person_version v WHERE v.superseded_at = 'infinity' AND v.person_code = ANY (${personCodes(codes)}::text[])`,
  )
  return new Map(rows.map(({ code, label }) => [code, label]))
}
