import type { Acting } from '../facts/acting.ts'
import { listsAtMoments } from '../facts/listsAtMoments.ts'
import type { MomentKey } from '../facts/moment.ts'
import type { SpellRecord } from './spellRecord.ts'
import { findSpellsOfGroups } from './spellStore.ts'
import { isWithdrawable } from './undoneSpells.ts'

/** A spell that stands, and whether the others would leave the group a status without it. */
export type StandingSpell = SpellRecord & { isWithdrawable: boolean }

/** Spells of each group as at its moment, earliest first: one statement for each different moment. */
export async function statusSpells({ viewer, database }: Acting, keys: readonly MomentKey[]): Promise<StandingSpell[][]> {
  const spells = await listsAtMoments(keys, (ids, asAt) => findSpellsOfGroups({ viewer, database, asAt }, ids), ({ ocgId }) => ocgId)
  return spells.map(standing)
}

function standing(current: SpellRecord[]): StandingSpell[] {
  return current.filter(({ isWithdrawn }) => !isWithdrawn).map((spell) => ({ ...spell, isWithdrawable: isWithdrawable(spell, current) }))
}
