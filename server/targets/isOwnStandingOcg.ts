import { z } from 'zod'
import { maySeeRecords } from '../access/viewer.ts'
import { Prisma } from '../database/generated/client.ts'
import { query } from '../database/query.ts'
import type { Acting } from '../facts/acting.ts'

/** Is this a group of the viewer's own unit that stands (is not withdrawn) now? */
export async function isOwnStandingOcg({ viewer, database }: Pick<Acting, 'viewer' | 'database'>, ocgId: string): Promise<boolean> {
  if (!maySeeRecords(viewer)) return false
  const rows = await query(
    database,
    z.object({ id: z.string() }),
    Prisma.sql`SELECT ocg_id AS id FROM ocg_version
               WHERE ocg_id = ${ocgId}::uuid AND unit_code = ${viewer.unitCode} AND superseded_at = 'infinity' AND NOT is_withdrawn`,
  )
  return rows.length > 0
}
