import type { RequestDatabase } from '../database/requestTransaction.ts'
import { RefusedError } from '../errors.ts'
import type { SpellRecord } from './spellRecord.ts'
import { reviseSpell, type SpellHand } from './spellStore.ts'
import { isWithdrawable, undoneWith } from './undoneSpells.ts'

/**
 * Withdraws a spell; the one that it had ended or replaced comes back and lasts on, in place of the one in which it resumed.
 *
 * @param current every spell of the group as it stands, withdrawn ones too
 * @throws RefusedError when it is the group's only spell
 */
export async function withdrawSpell(database: RequestDatabase, spell: SpellRecord, current: readonly SpellRecord[], hand: SpellHand): Promise<void> {
  if (!isWithdrawable(spell, current)) {
    const message = 'This is the group’s only spell, and a group always has a status. Record another from its first day instead: it takes its place.'
    throw new RefusedError(message, [{ field: 'id', message }])
  }
  await reviseSpell(database, spell, { isWithdrawn: true }, hand)
  const { back, resumed } = undoneWith(spell, current)
  if (resumed) await reviseSpell(database, resumed, { isWithdrawn: true }, hand)
  if (back) await reviseSpell(database, back, { to: null, isWithdrawn: false }, hand)
}
