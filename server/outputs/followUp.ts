import { Prisma } from '../database/generated/client.ts'
import { addDays, type Day } from '../periods/day.ts'

/**
 * Days after which people can be asked what they did, where before they could say only what they intend. Longview's own
 * setting: no published source says when; whatever is said by it says so.
 */
export const daysToFollowUp = 90

/** Versions of outputs (as `v`) whose last day lies long enough before `today` for a follow-up. */
export function isDueForFollowUp(today: Day): Prisma.Sql {
  return Prisma.sql`v.held_to - 1 <= ${addDays(today, -daysToFollowUp)}::date`
}

/** Versions of outputs (as `v`) whose questionnaire asks what people did at follow-up. */
export const asksAtFollowUp = Prisma.sql`EXISTS (SELECT FROM output_question q WHERE q.version_id = v.id AND q.measures = 'BEHAVIOUR_AT_FOLLOW_UP')`
