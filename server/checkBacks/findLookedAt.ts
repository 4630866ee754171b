import { z } from 'zod'
import { Prisma } from '../database/generated/client.ts'
import { query } from '../database/query.ts'
import { visibleTo } from '../disruptions/disruptionAccess.ts'
import { grades } from '../disruptions/countedGrade.ts'
import { RefusedError } from '../errors.ts'
import type { Acting } from '../facts/acting.ts'
import { countedAt, stoodAt } from '../facts/asAt.ts'
import type { LookedAt } from './checkBackRules.ts'

const row = z.object({ id: z.string(), reference: z.string(), unitCode: z.string(), grade: z.enum(grades), isWithdrawn: z.boolean(), effectTo: z.string() })

/** The disruption with that reference, in capitals or not, as it stands now; null for one that does not exist and one that the viewer may not see. */
export async function findLookedAt({ viewer, database }: Acting, reference: string): Promise<(LookedAt & { id: string }) | null> {
  const [found] = await query(
    database,
    row,
    Prisma.sql`SELECT d.id, d.reference, v.unit_code AS "unitCode", g.grade, v.is_withdrawn AS "isWithdrawn", v.effect_to::text AS "effectTo"
               FROM disruption d
               JOIN disruption_version v ON v.disruption_id = d.id AND ${stoodAt('v', null)}
               JOIN grading g ON g.disruption_id = d.id AND ${countedAt('g', null)}
               WHERE d.reference = upper(${reference}) AND ${visibleTo(viewer)}`,
  )
  return found ? { ...found, isLed: found.unitCode === viewer?.unitCode } : null
}

/**
 * The same for one that must be there.
 *
 * @throws RefusedError in the same words for one that does not exist and one that the viewer may not see
 */
export async function requireLookedAt(acting: Acting, reference: string): Promise<LookedAt & { id: string }> {
  const found = await findLookedAt(acting, reference)
  if (!found) {
    const message = 'There is no disruption with this reference among those that your unit led. Check the reference.'
    throw new RefusedError(message, [{ field: 'disruption', message }])
  }
  return found
}
