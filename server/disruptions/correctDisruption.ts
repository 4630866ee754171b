import { recorderFrom } from '../access/viewer.ts'
import { carryOutOnce, type Made } from '../database/mutation.ts'
import { refuseProblems, StaleVersionError } from '../errors.ts'
import type { Acting } from '../facts/acting.ts'
import { textProblems } from '../facts/textRules.ts'
import { acceptDisruption } from './acceptDisruption.ts'
import type { DisruptionFacts } from './disruptionFacts.ts'
import { findOwnDisruption } from './findOwnDisruption.ts'
import { addVersion, closeVersion } from './disruptionWriting.ts'
import { addGrading, findGradings } from './gradingStore.ts'

export type CorrectDisruption = { key: string; id: string; version: number; reason: string; facts: DisruptionFacts }

export const reasonRule = { name: 'why you change this record', atMost: 1_000, isRequired: true }

/**
 * Adds a version to a disruption of the recorder's unit; the one before stays. A grade or reason that
 * differs from the originator's last adds a grading.
 */
export async function correctDisruption(acting: Acting, input: CorrectDisruption): Promise<Made> {
  const { database, now } = acting
  const { unitCode, code: personCode } = recorderFrom(acting.viewer)
  const current = await findOwnDisruption(acting, input.id)
  const disruptionId = current.id
  return carryOutOnce(database, { personCode, operation: 'correctDisruption', input, now }, disruptionId, async () => {
    if (current.version !== input.version) throw new StaleVersionError(disruptionId, input.version)
    refuseProblems(textProblems('reason', input.reason, reasonRule))
    const kept = await acceptDisruption(acting, input.facts, { unitCode, disruptionId, formerOcgId: current.ocgId })
    await closeVersion(database, disruptionId, input.version, now)
    const hand = { unitCode, personCode, now, reason: input.reason.trim() }
    await addVersion(database, { disruptionId, version: input.version + 1, isWithdrawn: false }, kept, hand)
    const last = (await findGradings(database, [disruptionId])).findLast((grading) => grading.kind === 'ORIGINATOR')
    if (last?.grade === kept.grade && last.reason === kept.gradeReason) return
    await addGrading(database, {
      disruptionId, unitCode, kind: 'ORIGINATOR', grade: kept.grade, reason: kept.gradeReason, recordedBy: personCode, now,
    })
  })
}
