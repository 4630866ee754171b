import type { RequestDatabase } from '../database/requestTransaction.ts'
import type { Problem } from '../errors.ts'
import type { Day } from '../periods/day.ts'
import { addStatusSpell } from './addStatusSpell.ts'
import type { SpellRecord } from './spellRecord.ts'
import { placeOfSpell, spellInWords } from './spellRules.ts'
import type { SpellHand } from './spellStore.ts'

/** What archiving a merged group comes to: why it cannot be, or what does it. Nothing is done where it is archived already. */
export type Archiving = { problems: Problem[]; archive: (database: RequestDatabase, hand: Omit<SpellHand, 'reason'>) => Promise<void> }

/**
 * Archives a group from the day on which it merged into another, as it is no group of its own any more.
 *
 * @param standing its spells that are not withdrawn
 */
export function archivingOf(ocgId: string, day: Day, reason: string, standing: readonly SpellRecord[]): Archiving {
  const lasting = standing.find(({ to }) => to === null)
  if (lasting?.status === 'ARCHIVED') return { problems: [], archive: async () => {} }
  const fresh = { ocgId, status: 'ARCHIVED', from: day, to: null, reason: `Merged into another group: ${reason}` } as const
  const place = placeOfSpell(standing, fresh, day)
  const inTheWay = place.problems.length > 0 ? standing.filter(({ to }) => to === null || to > day) : []
  return {
    problems: inTheWay.slice(-1).map((spell) => ({
      field: 'day',
      message: `A merged group is archived from that day, but this one is recorded as ${spellInWords(spell)}. Enter a later day, or withdraw that spell first.`,
    })),
    archive: (database, hand) => addStatusSpell(database, fresh, place, hand),
  }
}
