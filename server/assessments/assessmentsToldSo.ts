import type { Acting } from '../facts/acting.ts'
import type { AssessmentRecord } from './assessmentRecord.ts'
import { keptAssessment, type AssessmentFacts } from './assessmentRules.ts'
import { findAssessedSo } from './assessmentStore.ts'

/**
 * The assessments of a group that say now what these facts say, whoever recorded them; withdrawn ones too.
 *
 * @param facts that have passed the rules
 */
export async function assessmentsToldSo(acting: Pick<Acting, 'viewer' | 'database'>, ocgId: string, facts: AssessmentFacts): Promise<AssessmentRecord[]> {
  const kept = keptAssessment(facts)
  const known = await findAssessedSo(acting, ocgId, kept)
  return known.filter((one) => one.score === kept.score && one.band === kept.band && one.confidence === kept.confidence && one.whyThisScore === kept.whyThisScore)
}
