import { refuseProblems } from '../errors.ts'
import type { Acting } from '../facts/acting.ts'
import { londonDayOf } from '../periods/londonDay.ts'
import { assessedAlready } from './assessedAlready.ts'
import { assessmentProblems, keptAssessment, type AssessmentFacts, type KeptAssessment } from './assessmentRules.ts'
import { findAssessedSo } from './assessmentStore.ts'

/**
 * Facts of an assessment that may be stored: by the rules, and by what is known of the group already.
 *
 * @throws RefusedError that names everything to mend
 */
export async function acceptAssessment(acting: Acting, facts: AssessmentFacts, place: { ocgId: string; assessmentId: string }): Promise<KeptAssessment> {
  refuseProblems(assessmentProblems(facts, { reference: acting.reference, today: londonDayOf(acting.now) }))
  const kept = keptAssessment(facts)
  const others = (await findAssessedSo(acting, place.ocgId, kept)).filter(({ id, isWithdrawn }) => id !== place.assessmentId && !isWithdrawn)
  refuseProblems(others.length > 0 ? [assessedAlready] : [])
  return kept
}
