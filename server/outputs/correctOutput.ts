import { recorderFrom } from '../access/viewer.ts'
import { carryOutOnce, type Made } from '../database/mutation.ts'
import { refuseProblems, StaleVersionError } from '../errors.ts'
import type { Acting } from '../facts/acting.ts'
import { closeVersion } from '../facts/closeVersion.ts'
import { textProblems } from '../facts/textRules.ts'
import { acceptOutput } from './acceptOutput.ts'
import { findOwnOutput } from './findOwnOutput.ts'
import type { OutputFacts } from './outputFacts.ts'
import { addOutputVersion } from './outputWriting.ts'

export type CorrectOutput = { key: string; id: string; version: number; reason: string; facts: OutputFacts }

/** Adds a version to an output of the recorder's unit; the one before stays. */
export async function correctOutput(acting: Acting, input: CorrectOutput): Promise<Made> {
  const { database, now } = acting
  const { unitCode, code: personCode } = recorderFrom(acting.viewer)
  const current = await findOwnOutput(acting, input.id)
  return carryOutOnce(database, { personCode, operation: 'correctOutput', input, now }, current.id, async (outputId) => {
    if (current.version !== input.version) throw new StaleVersionError(outputId, input.version)
    refuseProblems(textProblems('reason', input.reason, { name: 'why you change this record', atMost: 1_000, isRequired: true }))
    const kept = await acceptOutput(acting, input.facts, current.disruptionId)
    await closeVersion(database, { kind: 'output', id: outputId, version: input.version }, now)
    const hand = { unitCode, personCode, now, reason: input.reason.trim() }
    await addOutputVersion(database, { outputId, version: input.version + 1, isWithdrawn: false }, kept, hand)
  })
}
