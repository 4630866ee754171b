import { z } from 'zod'
import { maySeeRecords, type Viewer } from '../access/viewer.ts'
import { reviewDueOn } from '../assessments/reviewDue.ts'
import { Prisma } from '../database/generated/client.ts'
import { query } from '../database/query.ts'
import type { RequestDatabase } from '../database/requestTransaction.ts'
import { visibleTo as disruptionsVisibleTo } from '../disruptions/disruptionAccess.ts'
import { countedAt, stoodAt } from '../facts/asAt.ts'
import type { Day } from '../periods/day.ts'
import { ocgStatuses, statusOfGroup, visibleTo } from '../targets/ocgRecord.ts'

/** As at which moment (null is now) the groups of the viewer's unit are read; `moment` is that moment, or the present one. */
export type ListReading = { viewer: Viewer | null; database: RequestDatabase; asAt: Date | null; moment: Date }

const groupRow = z.object({
  ocgId: z.string(),
  status: z.enum(ocgStatuses),
  knownSince: z.string(),
  isMapped: z.boolean(),
  reviewDueOn: z.string().nullable(),
})
export type ListedGroupRow = z.output<typeof groupRow>

/**
 * Groups that the viewer's unit held at that moment and still holds, not withdrawn, in one statement: since when they are known (the
 * day of mapping, or else of first recording), and when their reviews are due. The status is worked out once for each.
 */
export function findGroupsOfUnit({ viewer, database, asAt, moment }: ListReading): Promise<ListedGroupRow[]> {
  if (!maySeeRecords(viewer)) return Promise.resolve([])
  return query(
    database,
    groupRow,
    Prisma.sql`SELECT v.ocg_id AS "ocgId", v.status, v.mapped_on IS NOT NULL AS "isMapped",
                 coalesce(v.mapped_on, (SELECT (f.recorded_at AT TIME ZONE 'Europe/London')::date FROM ocg_version f WHERE f.ocg_id = v.ocg_id AND f.version = 1))::text AS "knownSince",
                 ${reviewDueOn({ asAt, moment }, Prisma.sql`v.status`)}::text AS "reviewDueOn"
               FROM (SELECT v.ocg_id, v.mapped_on, ${statusOfGroup(stoodAt('s', asAt))} AS status FROM ocg_version v
                     WHERE ${visibleTo(viewer)} AND v.unit_code = ${viewer.unitCode} AND ${stoodAt('v', asAt)} AND NOT v.is_withdrawn OFFSET 0) AS v`,
  )
}

const negativeRow = z.object({ ocgId: z.string(), reference: z.string(), from: z.string(), to: z.string(), precision: z.enum(['DAY', 'RANGE', 'MONTH', 'YEAR']) })
export type NegativeRow = z.output<typeof negativeRow>

/** Disruptions against the groups named, with a last day of effect on that day or later, whose counted grade was negative; newest first. */
export function findNegatives({ viewer, database, asAt }: ListReading, ocgIds: readonly string[], from: Day): Promise<NegativeRow[]> {
  return query(
    database,
    negativeRow,
    Prisma.sql`SELECT v.ocg_id AS "ocgId", d.reference, v.effect_from::text AS "from", v.effect_to::text AS "to", v.effect_precision AS precision
               FROM disruption_version v
               JOIN disruption d ON d.id = v.disruption_id
               JOIN grading g ON g.disruption_id = v.disruption_id AND ${countedAt('g', asAt)}
               WHERE ${disruptionsVisibleTo(viewer)} AND ${stoodAt('v', asAt)} AND NOT v.is_withdrawn AND g.grade = 'NEGATIVE' AND v.effect_to > ${from}::date
                 AND v.ocg_id = ANY (${[...ocgIds]}::uuid[])
               ORDER BY v.effect_to DESC, d.reference DESC`,
  )
}
