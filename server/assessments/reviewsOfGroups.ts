import { z } from 'zod'
import { Prisma } from '../database/generated/client.ts'
import { query } from '../database/query.ts'
import type { Acting } from '../facts/acting.ts'
import { stoodAt } from '../facts/asAt.ts'
import { loadAtMoments } from '../facts/loadAtMoments.ts'
import type { MomentKey } from '../facts/moment.ts'
import { londonDayOf } from '../periods/londonDay.ts'
import { visibleTo } from '../targets/ocgRecord.ts'
import { lastAssessedOn, reviewDueOn } from './reviewDue.ts'
import { reviewInWords } from './reviewInWords.ts'

const reviewRow = z.object({ id: z.string(), lastAssessedOn: z.string().nullable(), dueOn: z.string().nullable(), isWithdrawn: z.boolean() })

/** When the assessment of a group is due for review, as it stood at a moment; null is now. */
export type AssessmentReview = { id: string; asAt: Date | null; dueOn: string | null; isOverdue: boolean; inWords: string }

/** The review of each group as at its moment, by the settings of that moment: one statement for each, one for a page. */
export async function reviewsOfGroups({ viewer, database, now }: Pick<Acting, 'viewer' | 'database' | 'now'>, keys: readonly MomentKey[]): Promise<AssessmentReview[]> {
  const found = await loadAtMoments(keys, async (ids, asAt) => {
    const at = { asAt, moment: asAt ?? now }
    const today = londonDayOf(at.moment)
    const rows = await query(
      database,
      reviewRow,
      Prisma.sql`SELECT v.ocg_id AS id, ${lastAssessedOn(at)}::text AS "lastAssessedOn",
                   CASE WHEN NOT v.is_withdrawn THEN ${reviewDueOn(at)}::text END AS "dueOn", v.is_withdrawn AS "isWithdrawn"
                 FROM ocg_version v WHERE ${visibleTo(viewer)} AND ${stoodAt('v', asAt)} AND v.ocg_id = ANY (${ids}::uuid[])`,
    )
    return rows.map(({ id, ...facts }) => ({
      id, asAt, dueOn: facts.dueOn, isOverdue: facts.dueOn !== null && facts.dueOn < today, inWords: reviewInWords({ ...facts, today }),
    }))
  })
  return found.map((review) => {
    if (!review) throw new Error('A group that was just read has no review')
    return review
  })
}
