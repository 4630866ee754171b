import { z } from 'zod'
import { Prisma } from '../database/generated/client.ts'
import { queryOne } from '../database/query.ts'
import type { UnitReading } from '../facts/acting.ts'

const draftCounts = z.object({ ofUnit: z.int(), own: z.int(), oldest: z.date().nullable() })
export type DraftCounts = z.output<typeof draftCounts>

/** Unfinished drafts of the unit and among them the viewer's own, and when the oldest was begun. */
export function countUnfinished({ viewer, database }: UnitReading): Promise<DraftCounts> {
  return queryOne(database, draftCounts, Prisma.sql`
    SELECT drafts AS "ofUnit", oldest, (SELECT count(*)::int FROM draft WHERE person_code = ${viewer.code} AND unit_code = ${viewer.unitCode}) AS own
    FROM drafts_of_unit()`)
}
