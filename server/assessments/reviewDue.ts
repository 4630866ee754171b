import { Prisma } from '../database/generated/client.ts'
import { stoodAt } from '../facts/asAt.ts'
import { statusOfGroup } from '../targets/ocgRecord.ts'

/** As at which moment reviews are looked at: what stood then (null is now), and by the settings of that moment. */
export type ReviewMoment = { asAt: Date | null; moment: Date }

/** The day of the latest standing assessment of a group, as `v`, by whatever method; NULL where there is none. */
export function lastAssessedOn({ asAt }: ReviewMoment): Prisma.Sql {
  return Prisma.sql`(SELECT max(a.assessed_on) FROM assessment_version a WHERE a.ocg_id = v.ocg_id AND NOT a.is_withdrawn AND ${stoodAt('a', asAt)})`
}

/**
 * The day on which the assessment of a group, as `v`, is due for review: so many days after the latest assessment as the settings
 * say for its status. A group that was never assessed is counted from the day of mapping, or else of first recording. NULL for one
 * that is archived.
 *
 * @param status of the group, where the statement has worked it out already
 */
export function reviewDueOn(at: ReviewMoment, status: Prisma.Sql = statusOfGroup(stoodAt('s', at.asAt))): Prisma.Sql {
  const days = (code: string) => Prisma.sql`(SELECT setting_at(${code}, ${at.moment})::int)`
  return Prisma.sql`(
    coalesce(${lastAssessedOn(at)}, v.mapped_on,
             (SELECT (f.recorded_at AT TIME ZONE 'Europe/London')::date FROM ocg_version f WHERE f.ocg_id = v.ocg_id AND f.version = 1))
    + CASE ${status} WHEN 'ACTIVE' THEN ${days('REVIEW_DAYS_ACTIVE')} WHEN 'MONITORED' THEN ${days('REVIEW_DAYS_MONITORED')} END)`
}

/** Is the review of a group, as `v`, overdue on the day of that moment? Its day has passed: on the day itself it is due. */
export function isReviewOverdue(at: ReviewMoment): Prisma.Sql {
  return Prisma.sql`coalesce(${reviewDueOn(at)} < (${at.moment}::timestamptz AT TIME ZONE 'Europe/London')::date, FALSE)`
}
