import { recorderFrom } from '../access/viewer.ts'
import { carryOutOnce, type Made } from '../database/mutation.ts'
import { draftedTexts } from '../drafts/draftedTexts.ts'
import type { Acting } from '../facts/acting.ts'
import { nextReference } from '../facts/referenceNumber.ts'
import type { WithTextAnswers } from '../screening/textAnswer.ts'
import { acceptDisruption } from './acceptDisruption.ts'
import { checkLinks } from './checkLinks.ts'
import type { DisruptionFacts } from './disruptionFacts.ts'
import { addVersion } from './disruptionWriting.ts'
import { addGrading } from './gradingStore.ts'
import type { LinkFacts } from './linkRules.ts'
import { addLinks } from './linkStore.ts'

export type RecordDisruption = WithTextAnswers & { key: string; facts: DisruptionFacts; links?: LinkFacts[] | null | undefined }

/** Records a disruption led by the recorder's unit, with the originator's grading and what the unit says of records like it. */
export async function recordDisruption(acting: Acting, input: RecordDisruption): Promise<Made> {
  const { database, now } = acting
  const recorder = recorderFrom(acting.viewer)
  const { unitCode, code: personCode } = recorder
  const answeredTexts = () => draftedTexts(acting, { key: input.key, kind: 'DISRUPTION', recordId: null })
  const submission = { viewer: recorder, operation: 'recordDisruption', recordKind: 'Disruption', input, now, answeredTexts } as const
  return carryOutOnce(database, submission, null, async (disruptionId) => {
    const links = await checkLinks(acting, input.links ?? [])
    const place = { unitCode, disruptionId, formerOcgId: null, isGradeReasonNeeded: true }
    const kept = await acceptDisruption(acting, input.facts, place, links.problems)
    const reference = await nextReference(database, unitCode, 'DISRUPTION', now)
    await database.disruption.createMany({ data: [{ id: disruptionId, reference, unitCode }] })
    await addVersion(database, { disruptionId, version: 1, isWithdrawn: false }, kept, { unitCode, personCode, now, reason: null })
    await addGrading(database, {
      disruptionId, unitCode, kind: 'ORIGINATOR', grade: kept.grade, reason: kept.gradeReason, recordedBy: personCode, now,
    })
    await addLinks(database, { unitCode, personCode, now }, links.checked.map(({ otherId, kind, reason }) => ({ ids: [disruptionId, otherId], kind, reason })))
    return links.checked.map(({ otherId }) => otherId)
  })
}
