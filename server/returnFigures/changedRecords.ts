import { z } from 'zod'
import { maySeeRecords } from '../access/viewer.ts'
import { Prisma } from '../database/generated/client.ts'
import { query, queryOne } from '../database/query.ts'
import { visibleTo as disruptionsVisibleTo } from '../disruptions/disruptionAccess.ts'
import type { Acting } from '../facts/acting.ts'
import { visibleTo as outputsVisibleTo } from '../outputs/outputAccess.ts'
import type { OfReturn } from './ofReturn.ts'

/** What happened to a record behind frozen figures. */
export const recordChanges = ['RECORDED_LATE', 'CORRECTED', 'WITHDRAWN', 'GRADED_AGAIN'] as const

const counts = z.object({ records: z.int(), recordedLate: z.int(), corrected: z.int(), withdrawn: z.int(), gradedAgain: z.int() })
/** How many records changed, and by what happened to each. */
export type ChangeCounts = z.output<typeof counts>

const changedRow = z.object({
  isOutput: z.boolean(),
  recordId: z.string(),
  reference: z.string(),
  change: z.enum(recordChanges),
  reason: z.string().nullable(),
  changedBy: z.string(),
  changedAt: z.date(),
})
/** A record behind frozen figures that is another now: what happened to it last, why, by whom and when. */
export type ChangedRecord = z.output<typeof changedRow>

/** Two moments: figures were frozen as at `since`, and are compared with what is known at `asAt`. */
export type BetweenMoments = { since: Date; asAt: Date }

/** More are never told one by one. */
export const mostRecordsTold = 200

/**
 * How many records behind the figures of a unit and a period changed between two moments? For people of the unit, and the centre.
 *
 * @throws Error for anybody else
 * Source: aggregates.changed_since. Checked in: test/api/returnFigures/changes.test.ts.
 */
export async function countChangedRecords({ database }: Pick<Acting, 'database'>, { unitCode, period }: OfReturn, { since, asAt }: BetweenMoments): Promise<ChangeCounts> {
  return queryOne(
    database,
    counts,
    Prisma.sql`SELECT records, recorded_late AS "recordedLate", corrected, withdrawn, graded_again AS "gradedAgain"
               FROM aggregates.changed_since(${asAt}::timestamptz, ${since}::timestamptz, ${period.from}::date, ${period.to}::date, ${unitCode}::text)`,
  )
}

/**
 * Which records these are, changed last first, at most 200: those that the viewer may see, none for people of no unit. One that
 * another unit led and in which the viewer's has no part any more is counted, but not told.
 */
export async function changedRecords({ viewer, database }: Pick<Acting, 'viewer' | 'database'>, { unitCode, period }: OfReturn, { since, asAt }: BetweenMoments): Promise<ChangedRecord[]> {
  if (!maySeeRecords(viewer) || viewer.unitCode !== unitCode) return []
  const changed = Prisma.sql`own_changed_records(${asAt}::timestamptz, ${since}::timestamptz, ${period.from}::date, ${period.to}::date)`
  // A grading with which no version came is told by whoever graded.
  const isGrading = Prisma.sql`(c.change = 'GRADED_AGAIN' AND v.recorded_at <= ${since}::timestamptz)`
  return query(
    database,
    changedRow,
    Prisma.sql`
      WITH changed AS MATERIALIZED (SELECT * FROM ${changed})
      SELECT false AS "isOutput", c.record_id AS "recordId", d.reference, c.change,
        CASE WHEN ${isGrading} THEN t.reason ELSE v.reason END AS reason,
        CASE WHEN ${isGrading} THEN g.recorded_by ELSE v.recorded_by END AS "changedBy",
        CASE WHEN ${isGrading} THEN g.counted_from ELSE v.recorded_at END AS "changedAt"
      FROM changed c
      JOIN disruption_version v ON v.id = c.version_id AND ${disruptionsVisibleTo(viewer)}
      JOIN disruption d ON d.id = c.record_id
      JOIN grading g ON g.id = c.grading_id
      LEFT JOIN grading_text t ON t.grading_id = g.id
      WHERE NOT c.is_output
      UNION ALL
      SELECT true, c.record_id, o.reference, c.change, v.reason, v.recorded_by, v.recorded_at
      FROM changed c
      JOIN output_version v ON v.id = c.version_id AND ${outputsVisibleTo(viewer)}
      JOIN output o ON o.id = c.record_id
      WHERE c.is_output
      ORDER BY "changedAt" DESC, reference
      LIMIT ${mostRecordsTold}`,
  )
}
