import { z } from 'zod'
import { Prisma } from '../database/generated/client.ts'
import { queryOne } from '../database/query.ts'
import type { UnitReading } from '../facts/acting.ts'
import { stoodAt } from '../facts/asAt.ts'
import { visibleTo, withoutUrn } from './ocgRecord.ts'

const groupsByUrn = z.object({ groups: z.int(), without: z.int(), provisional: z.int() })
export type GroupsByUrn = z.output<typeof groupsByUrn>

/** Groups of the unit, those without a URN, as many as the list has that is filtered so, and those with a provisional one. */
export function countGroupsByUrn({ viewer, database }: UnitReading): Promise<GroupsByUrn> {
  return queryOne(database, groupsByUrn, Prisma.sql`
    SELECT count(*)::int AS groups, count(*) FILTER (WHERE ${withoutUrn})::int AS without, count(*) FILTER (WHERE v.is_urn_provisional)::int AS provisional
    FROM ocg_version v WHERE ${visibleTo(viewer)} AND ${stoodAt('v', null)} AND NOT v.is_withdrawn`)
}
