import { z } from 'zod'
import { Prisma } from '../database/generated/client.ts'
import { queryOne } from '../database/query.ts'
import type { UnitReading } from '../facts/acting.ts'
import { ledStanding } from './disruptionAccess.ts'
import { knownOnlyRoughly } from './knownOnlyRoughly.ts'

const roughlyDated = z.object({ led: z.int(), roughly: z.int() })
export type RoughlyDated = z.output<typeof roughlyDated>

/** Disruptions that the unit led, and those known only to the month or year, as many as the list has that is filtered so. */
export function countRoughlyDated({ viewer, database }: UnitReading): Promise<RoughlyDated> {
  return queryOne(database, roughlyDated, Prisma.sql`
    SELECT count(*)::int AS led, count(*) FILTER (WHERE ${knownOnlyRoughly})::int AS roughly FROM disruption_version v WHERE ${ledStanding(viewer)}`)
}
