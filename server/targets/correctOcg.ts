import { recorderFrom } from '../access/viewer.ts'
import { carryOutOnce, type Made } from '../database/mutation.ts'
import { refuseProblems, StaleVersionError } from '../errors.ts'
import type { Acting } from '../facts/acting.ts'
import { closeVersion } from '../facts/closeVersion.ts'
import { textProblems } from '../facts/textRules.ts'
import { acceptOcg } from './acceptOcg.ts'
import { findOwnOcg } from './findOwnOcg.ts'
import type { OcgFacts } from './ocgFacts.ts'
import { addOcgVersion } from './ocgStore.ts'

export type CorrectOcg = { key: string; id: string; version: number; reason: string; facts: OcgFacts }

/** Adds a version to a group of the recorder's unit; the one before stays. */
export async function correctOcg(acting: Acting, input: CorrectOcg): Promise<Made> {
  const { database, now } = acting
  const { unitCode, code: personCode } = recorderFrom(acting.viewer)
  const current = await findOwnOcg(acting, input.id)
  return carryOutOnce(database, { personCode, operation: 'correctOcg', input, now }, current.id, async (ocgId) => {
    if (current.version !== input.version) throw new StaleVersionError(ocgId, input.version)
    refuseProblems(textProblems('reason', input.reason, { name: 'why you change this group', atMost: 1_000, isRequired: true }))
    const kept = await acceptOcg(acting, input.facts, { unitCode, ocgId })
    await closeVersion(database, { kind: 'ocg', id: ocgId, version: input.version }, now)
    const hand = { unitCode, personCode, now, reason: input.reason.trim() }
    await addOcgVersion(database, { ocgId, version: input.version + 1, isWithdrawn: false }, kept, hand)
  })
}
