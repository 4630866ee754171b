import { recorderFrom } from '../access/viewer.ts'
import { carryOutOnce, type Made } from '../database/mutation.ts'
import { refuseProblems } from '../errors.ts'
import type { Acting } from '../facts/acting.ts'
import type { WithTextAnswers } from '../screening/textAnswer.ts'
import { findOwnOcg } from '../targets/findOwnOcg.ts'
import { acceptAssessment } from './acceptAssessment.ts'
import type { AssessmentFacts } from './assessmentRules.ts'
import { addAssessment, addAssessmentVersion } from './assessmentStore.ts'

export type RecordAssessment = WithTextAnswers & {
  key: string
  /** Node id of the group. */
  ocg: string
  facts: AssessmentFacts
}

/** Records an assessment of a group that the recorder's unit holds: as somebody gave it, never computed. */
export async function recordAssessment(acting: Acting, input: RecordAssessment): Promise<Made> {
  const { database, now } = acting
  const recorder = recorderFrom(acting.viewer)
  const { unitCode, code: personCode } = recorder
  const ocg = await findOwnOcg(acting, input.ocg, 'ocg')
  return carryOutOnce(database, { viewer: recorder, operation: 'recordAssessment', recordKind: 'Assessment', input, now }, null, async (assessmentId) => {
    if (ocg.isWithdrawn) refuseProblems([{ field: 'ocg', message: 'This group is withdrawn: restore it first, then record its assessment' }])
    const kept = await acceptAssessment(acting, input.facts, { ocgId: ocg.id, assessmentId })
    const place = { assessmentId, ocgId: ocg.id, unitCode }
    await addAssessment(database, place)
    await addAssessmentVersion(database, { ...place, version: 1, isWithdrawn: false }, kept, { personCode, now, reason: null })
  })
}
