import { uuidv7 } from 'uuidv7'
import type { RequestDatabase } from '../database/requestTransaction.ts'
import { type FreshSpell, type PlaceOfSpell } from './spellRules.ts'
import { addSpell, reviseSpell, type SpellHand } from './spellStore.ts'

/**
 * Adds a spell in its place: the spell that lasts ends the day before, or is withdrawn where this one begins on its first day. After
 * one with a last day the status that lasted resumes.
 */
export async function addStatusSpell(
  database: RequestDatabase,
  fresh: FreshSpell & { ocgId: string; reason: string },
  { ended, replaced, resumed }: PlaceOfSpell,
  hand: Omit<SpellHand, 'reason'>,
): Promise<void> {
  const why = { ...hand, reason: fresh.reason }
  if (ended) await reviseSpell(database, ended, { to: fresh.from }, why)
  if (replaced) await reviseSpell(database, replaced, { isWithdrawn: true }, why)
  await addSpell(database, { spellId: uuidv7(), version: 1, ...fresh }, { ...hand, reason: null })
  if (resumed) await addSpell(database, { spellId: uuidv7(), version: 1, ocgId: fresh.ocgId, ...resumed }, { ...hand, reason: null })
}
