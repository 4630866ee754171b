import { z } from 'zod'
import { Prisma } from '../database/generated/client.ts'
import { query } from '../database/query.ts'
import type { RequestDatabase } from '../database/requestTransaction.ts'
import { figureCodes } from '../returnFigures/figureCatalogue.ts'

/** So many corrections are listed at once: the newest. */
const mostCorrections = 500

const correctionRow = z.object({
  edition: z.int(),
  unitCode: z.string(),
  periodCode: z.string(),
  isOfNetwork: z.boolean(),
  about: z.enum(figureCodes),
  key: z.string(),
  before: z.number(),
  after: z.number(),
  why: z.string().nullable(),
  acceptedBy: z.string(),
  acceptedAt: z.date(),
})
/** A published figure that a later acceptance changed: of the unit whose return it was, or the network's sum. */
export type PublishedCorrection = z.infer<typeof correctionRow>

/**
 * Which published figures did later acceptances change, newest first? Nothing is kept of it: it follows from what was frozen.
 *
 * @param edition of that edition alone; null for all
 * Source: aggregates.published_corrections, one statement.
 */
export async function publishedCorrections(database: RequestDatabase, edition: number | null): Promise<PublishedCorrection[]> {
  return query(
    database,
    correctionRow,
    Prisma.sql`
      SELECT edition_number AS edition, unit_code AS "unitCode", period_code AS "periodCode", is_of_network AS "isOfNetwork", about, key,
        quantity_before AS before, quantity_after AS after, why, accepted_by AS "acceptedBy", accepted_at AS "acceptedAt"
      FROM aggregates.published_corrections(${edition}::integer, ${mostCorrections}::integer)`,
  )
}
