import { recorderFrom } from '../access/viewer.ts'
import { carryOutOnce, type Made } from '../database/mutation.ts'
import { refusal, refuseProblems } from '../errors.ts'
import type { Acting } from '../facts/acting.ts'
import { recordIdFrom } from '../facts/recordId.ts'
import { keptText, textProblems } from '../facts/textRules.ts'
import type { WithTextAnswers } from '../screening/textAnswer.ts'
import { findSpell, findSpellsOfGroups, lockSpells } from './spellStore.ts'
import { withdrawSpell } from './withdrawSpell.ts'

export type WithdrawStatus = WithTextAnswers & { key: string; id: string; reason: string }

/** Withdraws a spell recorded by mistake: it stays to be read in the trail, and the one that it had ended lasts on. */
export async function withdrawStatus(acting: Acting, input: WithdrawStatus): Promise<Made> {
  const { database, now } = acting
  const recorder = recorderFrom(acting.viewer)
  const { unitCode, code: personCode } = recorder
  const spellId = recordIdFrom(input.id, 'OcgStatusSpell')
  const found = spellId ? await findSpell(acting, spellId) : null
  if (!found) throw refusal('id', 'There is no such spell in your unit')
  return carryOutOnce(database, { viewer: recorder, operation: 'withdrawOcgStatus', recordKind: 'Ocg', input, now }, found.ocgId, async (ocgId) => {
    await lockSpells(database, ocgId)
    refuseProblems(textProblems('reason', input.reason, { name: 'why the spell is withdrawn', atMost: 1_000, isRequired: true }))
    const current = await findSpellsOfGroups({ ...acting, asAt: null }, [ocgId])
    const spell = current.find(({ id }) => id === found.id)
    if (!spell || spell.isWithdrawn) throw refusal('id', 'This spell is withdrawn already')
    await withdrawSpell(database, spell, current, { unitCode, personCode, now, reason: keptText(input.reason) })
  })
}
