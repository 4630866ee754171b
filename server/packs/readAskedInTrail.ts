import { z } from 'zod'
import { Prisma } from '../database/generated/client.ts'
import { query } from '../database/query.ts'
import type { RequestDatabase } from '../database/requestTransaction.ts'

const asked = z.object({ number: z.int(), id: z.string() })

/** That somebody asked for a pack, as the trail tells it: under which number, and the id by which it is known. */
export type AskedInTrail = z.output<typeof asked>

/**
 * Every pack that the trail says was asked for, by number. Reads all of the trail.
 *
 * @param database the owner's transaction: whom row-level security narrows reads no trail
 * Checked in: test/api/packs/verify.test.ts.
 */
export async function readAskedInTrail(database: RequestDatabase): Promise<AskedInTrail[]> {
  return query(
    database,
    asked,
    Prisma.sql`
      SELECT (detail->>'number')::integer AS number, record_ids[1]::text AS id FROM audit_entry
      WHERE operation = 'makeBoardPack' AND kind = 'ALTERATION' AND detail->>'number' ~ '^[1-9][0-9]{0,8}$' AND record_ids[1] IS NOT NULL ORDER BY 1, at`,
  )
}
