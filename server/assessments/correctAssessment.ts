import type { Made } from '../database/mutation.ts'
import type { Acting } from '../facts/acting.ts'
import { reviseRecord, type Revision } from '../facts/reviseRecord.ts'
import { acceptAssessment } from './acceptAssessment.ts'
import type { AssessmentRecord } from './assessmentRecord.ts'
import type { AssessmentFacts } from './assessmentRules.ts'
import { addAssessmentVersion } from './assessmentStore.ts'
import { findOwnAssessment } from './findOwnAssessment.ts'

export type CorrectAssessment = Revision & { facts: AssessmentFacts }

/**
 * Adds a version to an assessment of a group that the recorder's unit holds; the one before stays. It remains an assessment of
 * that group. Nobody is asked again about a text that stands.
 */
export function correctAssessment(acting: Acting, input: CorrectAssessment): Promise<Made> {
  const answeredTexts = async (current: AssessmentRecord) => textsOfAssessment(current)
  return reviseRecord(acting, { change: 'correct', kind: 'Assessment', input, answeredTexts }, findOwnAssessment, async ({ id: assessmentId, ocgId, unitCode }, next) => {
    const kept = await acceptAssessment(acting, input.facts, { ocgId, assessmentId })
    await addAssessmentVersion(acting.database, { ...next, assessmentId, ocgId, unitCode }, kept, next)
  })
}

/** Every free text of a version of an assessment. */
function textsOfAssessment({ band, methodVersion, whyThisScore, reason }: AssessmentRecord): string[] {
  return [band, methodVersion, whyThisScore, reason].filter((text) => text !== null)
}
