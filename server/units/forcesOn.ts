import { z } from 'zod'
import { Prisma } from '../database/generated/client.ts'
import { query } from '../database/query.ts'
import type { RequestDatabase } from '../database/requestTransaction.ts'
import type { Day } from '../periods/day.ts'
import type { Force, ReferenceData } from './referenceData.ts'

const membership = z.object({
  forceCode: z.string(),
  residents: z.int().nullable(),
  hasPerHeadRates: z.boolean(),
  unitCode: z.string().nullable(),
  memberFrom: z.string().nullable(),
  memberTo: z.string().nullable(),
})

/**
 * Forces and units as they belonged together on a day, as known at a moment; names stand as they are now.
 *
 * Why: figures of a past period are set beside the forces that the unit had then, and are the same whenever they are asked for again.
 * Unit: residents of Census 2021. A force of which nothing was known at the moment is in no unit. One statement.
 *
 * @param day a London day
 * Checked in: test/api/comparison/mixOfReturns.test.ts.
 */
export async function forcesOn(
  database: RequestDatabase, { day, asAt }: { day: Day; asAt: Date }, reference: Pick<ReferenceData, 'forces' | 'units'>,
): Promise<Pick<ReferenceData, 'forces' | 'units'>> {
  const rows = await query(
    database,
    membership,
    Prisma.sql`
      SELECT v.force_code AS "forceCode", v.residents, v.has_per_head_rates AS "hasPerHeadRates", m.unit_code AS "unitCode",
        m.valid_from::text AS "memberFrom", m.valid_to::text AS "memberTo"
      FROM force_version v
      LEFT JOIN force_membership m ON m.force_code = v.force_code AND m.recorded_at <= ${asAt.toISOString()}::timestamptz AND m.superseded_at > ${asAt.toISOString()}::timestamptz
        AND (m.valid_from IS NULL OR m.valid_from <= ${day}::date) AND (m.valid_to IS NULL OR m.valid_to > ${day}::date)
      WHERE v.recorded_at <= ${asAt.toISOString()}::timestamptz AND v.superseded_at > ${asAt.toISOString()}::timestamptz`,
  )
  const then = new Map(rows.map(({ forceCode, ...of }) => [forceCode, of]))
  const nothing = { residents: null, unitCode: null, memberFrom: null, memberTo: null }
  const forces = [...reference.forces.values()].map((force): Force => ({ ...force, ...(then.get(force.code) ?? nothing) }))
  const units = [...reference.units.values()].map((unit) => {
    const own = forces.filter(({ unitCode }) => unitCode === unit.code)
    return { ...unit, forces: own, residents: own.reduce((sum, { residents }) => sum + (residents ?? 0), 0) }
  })
  return { forces: new Map(forces.map((force) => [force.code, force])), units: new Map(units.map((unit) => [unit.code, unit])) }
}
