import type { Problem } from '../errors.ts'
import { dayInWords, previousDay, type Day } from '../periods/day.ts'
import type { OcgStatus } from './ocgRecord.ts'
import type { SpellRecord } from './spellRecord.ts'

export const statusInWords: Record<OcgStatus, string> = { ACTIVE: 'active', MONITORED: 'monitored', ARCHIVED: 'archived' }

/** A spell that somebody wants to record. `to` is the first day after it; null while it lasts. */
export type FreshSpell = { status: OcgStatus; from: Day; to: Day | null }

/**
 * What becomes of the spell that lasts: it ends the day before the fresh one, or is replaced by one from the same day. Where the
 * fresh one has a last day, the lasting status resumes the day after, as a spell of its own with the same reason.
 */
export type PlaceOfSpell = { ended: SpellRecord | null; replaced: SpellRecord | null; resumed: (FreshSpell & { reason: string }) | null; problems: Problem[] }

/**
 * Where a fresh spell goes among those that stand: none may overlap, and the one that lasts gives way to what begins later.
 *
 * @param standing spells of the group that are not withdrawn
 * @param today no spell begins later, so none resumes later
 */
export function placeOfSpell(standing: readonly SpellRecord[], fresh: FreshSpell, today: Day): PlaceOfSpell {
  const nothing = { ended: null, replaced: null, resumed: null }
  const lasting = standing.find(({ to }) => to === null) ?? null
  const givesWay = lasting !== null && fresh.from >= lasting.from
  if (givesWay && lasting.status === fresh.status) {
    const message = `The group is ${spellInWords(lasting)} already. Choose another status, or leave it as it is.`
    return { ...nothing, problems: [{ field: 'status', message }] }
  }
  const inTheWay = standing.find((spell) => !(givesWay && spell === lasting) && overlaps(spell, fresh))
  if (inTheWay) return { ...nothing, problems: [overlapProblem(inTheWay, fresh, standing.length)] }
  if (!givesWay) return { ...nothing, problems: [] }
  if (fresh.to !== null && fresh.to > today) {
    const message = `The group would be ${statusInWords[lasting.status]} again from ${dayInWords(fresh.to)}, which has not come yet. Leave the last day out, and record the next status when it begins.`
    return { ...nothing, problems: [{ field: 'lastDay', message }] }
  }
  return {
    ended: fresh.from > lasting.from ? lasting : null,
    replaced: fresh.from === lasting.from ? lasting : null,
    resumed: fresh.to === null ? null : { status: lasting.status, from: fresh.to, to: null, reason: lasting.reason },
    problems: [],
  }
}

/** "Monitored from 1 March 2026 to 31 May 2026", "Active since 2 June 2025". */
export function spellInWords({ status, from, to }: Pick<SpellRecord, 'status' | 'from' | 'to'>): string {
  const began = dayInWords(from)
  return to === null ? `${statusInWords[status]} since ${began}` : `${statusInWords[status]} from ${began} to ${dayInWords(previousDay(to))}`
}

function overlaps(one: FreshSpell, other: FreshSpell): boolean {
  return (one.to === null || other.from < one.to) && (other.to === null || one.from < other.to)
}

function overlapProblem(spell: SpellRecord, fresh: FreshSpell, spells: number): Problem {
  const beginsInside = fresh.from >= spell.from
  const [field, mend] = beginsInside ? ['from', 'Begin after that'] : ['lastDay', `Enter a last day before ${dayInWords(spell.from)}`]
  const orElse = spells > 1 ? ', or withdraw that spell first' : ''
  return { field, message: `The group ${spell.to === null ? 'is' : 'was'} ${spellInWords(spell)}. ${mend}${orElse}.` }
}
