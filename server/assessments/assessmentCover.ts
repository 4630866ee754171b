import { z } from 'zod'
import { Prisma } from '../database/generated/client.ts'
import { queryOne } from '../database/query.ts'
import type { Acting } from '../facts/acting.ts'
import { stoodAt } from '../facts/asAt.ts'
import { statusOfGroup, visibleTo } from '../targets/ocgRecord.ts'
import { isReviewOverdue, lastAssessedOn } from './reviewDue.ts'

const coverRow = z.object({ ocgs: z.int(), neverAssessed: z.int(), overdue: z.int() })

/** How many groups are active or monitored, how many of them were never assessed, and of how many the review is overdue. */
export type AssessmentCover = z.output<typeof coverRow>

/** The cover of the groups that the viewer's unit holds now; those that are withdrawn or archived are left out. */
export function assessmentCover({ viewer, database, now }: Pick<Acting, 'viewer' | 'database' | 'now'>): Promise<AssessmentCover> {
  const at = { asAt: null, moment: now }
  return queryOne(
    database,
    coverRow,
    Prisma.sql`
      SELECT count(*)::int AS ocgs, count(*) FILTER (WHERE ${lastAssessedOn(at)} IS NULL)::int AS "neverAssessed",
        count(*) FILTER (WHERE ${isReviewOverdue(at)})::int AS overdue
      FROM ocg_version v
      WHERE ${visibleTo(viewer)} AND ${stoodAt('v', null)} AND NOT v.is_withdrawn AND ${statusOfGroup(stoodAt('s', null))} <> 'ARCHIVED'`,
  )
}
