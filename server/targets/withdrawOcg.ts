import { recorderFrom } from '../access/viewer.ts'
import { carryOutOnce, type Made } from '../database/mutation.ts'
import { refuseProblems, RefusedError, StaleVersionError } from '../errors.ts'
import type { Acting } from '../facts/acting.ts'
import { closeVersion } from '../facts/closeVersion.ts'
import { textProblems } from '../facts/textRules.ts'
import { findOwnOcg } from './findOwnOcg.ts'
import { addOcgVersion } from './ocgStore.ts'

export type WithdrawOcg = { key: string; id: string; version: number; reason: string }

/** Withdraws a group mapped by mistake: it stays to be read, and disruptions against it keep it. */
export async function withdrawOcg(acting: Acting, input: WithdrawOcg): Promise<Made> {
  const { database, now } = acting
  const { unitCode, code: personCode } = recorderFrom(acting.viewer)
  const current = await findOwnOcg(acting, input.id)
  return carryOutOnce(database, { personCode, operation: 'withdrawOcg', input, now }, current.id, async (ocgId) => {
    if (current.version !== input.version) throw new StaleVersionError(ocgId, input.version)
    if (current.isWithdrawn) throw new RefusedError('This group is withdrawn already')
    refuseProblems(textProblems('reason', input.reason, { name: 'why you withdraw this group', atMost: 1_000, isRequired: true }))
    await closeVersion(database, { kind: 'ocg', id: ocgId, version: input.version }, now)
    const hand = { unitCode, personCode, now, reason: input.reason.trim() }
    await addOcgVersion(database, { ocgId, version: input.version + 1, isWithdrawn: true }, current, hand)
  })
}
