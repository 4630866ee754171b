import type { Made } from '../database/mutation.ts'
import type { Acting } from '../facts/acting.ts'
import { reviseRecord, type Revision } from '../facts/reviseRecord.ts'
import { addAssessmentVersion } from './assessmentStore.ts'
import { findOwnAssessment } from './findOwnAssessment.ts'

/** Withdraws an assessment recorded by mistake: it stays to be read, and counts nowhere. */
export function withdrawAssessment(acting: Acting, input: Revision): Promise<Made> {
  return reviseRecord(acting, { change: 'withdraw', kind: 'Assessment', input }, findOwnAssessment, async (current, next) => {
    const { id: assessmentId, ocgId, unitCode } = current
    await addAssessmentVersion(acting.database, { ...next, assessmentId, ocgId, unitCode }, current, next)
  })
}
