import { z } from 'zod'
import { Prisma } from '../database/generated/client.ts'
import { queryOne } from '../database/query.ts'
import type { UnitReading } from '../facts/acting.ts'
import { stoodAt } from '../facts/asAt.ts'
import type { Day } from '../periods/day.ts'
import { asksAtFollowUp, isDueForFollowUp } from './followUp.ts'
import { visibleTo } from './outputAccess.ts'

const followUps = z.object({ due: z.int(), askedNothing: z.int(), askedOtherwise: z.int() })
export type FollowUps = z.output<typeof followUps>

/**
 * Outputs of the unit due for a follow-up by today; those that asked nothing, and those that asked, but nothing at
 * follow-up: together as many as the list has that is filtered so.
 */
export function countFollowUps({ viewer, database }: UnitReading, today: Day): Promise<FollowUps> {
  return queryOne(database, followUps, Prisma.sql`
    SELECT count(*)::int AS due, count(*) FILTER (WHERE NOT asks AND NOT asked)::int AS "askedNothing", count(*) FILTER (WHERE NOT asks AND asked)::int AS "askedOtherwise"
    FROM (SELECT ${asksAtFollowUp} AS asks, v.questionnaires_sent IS NOT NULL AS asked
          FROM output_version v WHERE ${visibleTo(viewer)} AND ${stoodAt('v', null)} AND NOT v.is_withdrawn AND ${isDueForFollowUp(today)}) AS held`)
}
