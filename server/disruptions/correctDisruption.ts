import type { Made } from '../database/mutation.ts'
import { draftedTexts } from '../drafts/draftedTexts.ts'
import type { Acting } from '../facts/acting.ts'
import { reviseRecord, type Revision } from '../facts/reviseRecord.ts'
import { tidy } from '../facts/textRules.ts'
import { acceptDisruption } from './acceptDisruption.ts'
import type { DisruptionFacts } from './disruptionFacts.ts'
import type { DisruptionRecord } from './disruptionRecord.ts'
import { findOwnDisruption } from './findOwnDisruption.ts'
import { addVersion } from './disruptionWriting.ts'
import { addGrading, findGradings } from './gradingStore.ts'
import { textsOfDisruption } from './textsOfDisruption.ts'
import { withGroupHandedOver } from './withGroupHandedOver.ts'

export type CorrectDisruption = Revision & { facts: DisruptionFacts }

/**
 * Adds a version to a disruption of the recorder's unit; the one before stays. A withdrawn one is restored first.
 * A grade or reason that differs from the originator's last adds a grading; whoever may not read the last reason
 * leaves it out to keep both. Nobody is asked again about a text that stands, or that their draft of the correction holds.
 */
export function correctDisruption(acting: Acting, input: CorrectDisruption): Promise<Made> {
  const { database, viewer } = acting
  const answeredTexts = async (current: DisruptionRecord) => [
    ...(await textsOfDisruption(acting, current)),
    ...(await draftedTexts(acting, { key: input.key, kind: 'DISRUPTION', recordId: current.id })),
  ]
  return reviseRecord(acting, { change: 'correct', kind: 'Disruption', input, answeredTexts }, findOwnDisruption, async (current, next) => {
    const { unitCode, personCode, now } = next
    const disruptionId = current.id
    const last = (await findGradings(database, viewer, [disruptionId])).findLast((grading) => grading.kind === 'ORIGINATOR')
    const isGradingLeft = last?.grade === input.facts.grade && last.reason === null && tidy(input.facts.gradeReason) === null
    const place = { unitCode, disruptionId, formerOcgId: current.ocgId, isGradeReasonNeeded: !isGradingLeft }
    const kept = await acceptDisruption(acting, await withGroupHandedOver(acting, input.facts, current.ocgId), place)
    await addVersion(database, { disruptionId, ...next }, kept, next)
    if (isGradingLeft || (last?.grade === kept.grade && last.reason === kept.gradeReason)) return
    await addGrading(database, {
      disruptionId, unitCode, kind: 'ORIGINATOR', grade: kept.grade, reason: kept.gradeReason, recordedBy: personCode, now,
    })
  })
}
