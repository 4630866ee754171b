import { z } from 'zod'
import { Prisma } from '../database/generated/client.ts'
import { query } from '../database/query.ts'
import type { RequestDatabase } from '../database/requestTransaction.ts'

/** From one moment to a later one; null is now. */
export type Between = { from: Date; to: Date | null }

/**
 * A fact of a group that stood otherwise at the end than at the beginning: `was` is null where it did not stand then, `is` where
 * it does not now. Never both. `isElsewhere` where it still stands, but is not about this group any more.
 */
export type ChangedFact<T> = { ocgId: string; factId: string; was: T | null; is: T | null; isElsewhere: boolean; knownAt: Date }

/** How facts of one kind are read for `changedFacts`. */
export type FactReading = {
  /** SELECT of facts that stood at a moment (null is now), as "factId", "ocgId", "knownAt", "endedAt" and `content` in JSON. */
  standing: (asAt: Date | null) => Prisma.Sql
  /** When a fact, as `a`, that stood at the beginning stopped standing as it did. */
  endedAt: Prisma.Sql
  /** Whether a fact, as `a`, that stood at the beginning still stands at the end, about whichever group. */
  stillStands: Prisma.Sql
}

/**
 * Facts that came, changed or stand no more between two moments, in one statement for all groups. What stood alike at both is not
 * told, whatever happened between.
 *
 * @param content of a fact, as the rows of `standing` have it in their column `content`: what is compared, and told
 */
export function changedFacts<Content extends z.ZodType>(
  database: RequestDatabase,
  content: Content,
  { from, to }: Between,
  { standing, endedAt, stillStands }: FactReading,
): Promise<ChangedFact<z.output<Content>>[]> {
  const row = z.object({ ocgId: z.string(), factId: z.string(), was: content.nullable(), is: content.nullable(), isElsewhere: z.boolean(), knownAt: z.date() })
  return query(
    database,
    row,
    Prisma.sql`SELECT coalesce(b."ocgId", a."ocgId") AS "ocgId", coalesce(b."factId", a."factId") AS "factId", a.content AS was, b.content AS is,
                 (b."factId" IS NULL AND ${stillStands}) AS "isElsewhere",
                 coalesce(b."knownAt", ${endedAt}) AS "knownAt"
               FROM (${standing(from)}) AS a FULL JOIN (${standing(to)}) AS b ON b."factId" = a."factId" AND b."ocgId" = a."ocgId"
               WHERE a.content IS DISTINCT FROM b.content`,
  ) as Promise<ChangedFact<z.output<Content>>[]>
}
