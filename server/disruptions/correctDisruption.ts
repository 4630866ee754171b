import { recorderFrom } from '../access/viewer.ts'
import { carryOutOnce, type Made } from '../database/mutation.ts'
import { refuseProblems, StaleVersionError } from '../errors.ts'
import type { Acting } from '../facts/acting.ts'
import { closeVersion } from '../facts/closeVersion.ts'
import { textProblems, tidy } from '../facts/textRules.ts'
import { acceptDisruption } from './acceptDisruption.ts'
import type { DisruptionFacts } from './disruptionFacts.ts'
import { findOwnDisruption } from './findOwnDisruption.ts'
import { addVersion } from './disruptionWriting.ts'
import { addGrading, findGradings } from './gradingStore.ts'

export type CorrectDisruption = { key: string; id: string; version: number; reason: string; facts: DisruptionFacts }

const reasonRule = { name: 'why you change this record', atMost: 1_000, isRequired: true }

/**
 * Adds a version to a disruption of the recorder's unit; the one before stays. A grade or reason that
 * differs from the originator's last adds a grading; whoever may not read the last reason leaves it out to keep both.
 */
export async function correctDisruption(acting: Acting, input: CorrectDisruption): Promise<Made> {
  const { database, now } = acting
  const { unitCode, code: personCode } = recorderFrom(acting.viewer)
  const current = await findOwnDisruption(acting, input.id)
  const disruptionId = current.id
  return carryOutOnce(database, { personCode, operation: 'correctDisruption', input, now }, disruptionId, async () => {
    if (current.version !== input.version) throw new StaleVersionError(disruptionId, input.version)
    refuseProblems(textProblems('reason', input.reason, reasonRule))
    const last = (await findGradings(database, [disruptionId])).findLast((grading) => grading.kind === 'ORIGINATOR')
    const isGradingLeft = last?.grade === input.facts.grade && last.reason === null && tidy(input.facts.gradeReason) === null
    const place = { unitCode, disruptionId, formerOcgId: current.ocgId, isGradeReasonNeeded: !isGradingLeft }
    const kept = await acceptDisruption(acting, input.facts, place)
    await closeVersion(database, { kind: 'disruption', id: disruptionId, version: input.version }, now)
    const hand = { unitCode, personCode, now, reason: input.reason.trim() }
    await addVersion(database, { disruptionId, version: input.version + 1, isWithdrawn: false }, kept, hand)
    if (isGradingLeft || (last?.grade === kept.grade && last.reason === kept.gradeReason)) return
    await addGrading(database, {
      disruptionId, unitCode, kind: 'ORIGINATOR', grade: kept.grade, reason: kept.gradeReason, recordedBy: personCode, now,
    })
  })
}
