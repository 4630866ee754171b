import type { Problem } from '../errors.ts'
import { dayInWords, previousDay, type Day } from '../periods/day.ts'
import type { OcgStatus } from './ocgRecord.ts'
import type { SpellRecord } from './spellRecord.ts'

export const statusInWords: Record<OcgStatus, string> = { ACTIVE: 'Active', MONITORED: 'Monitored', ARCHIVED: 'Archived' }

/** A spell that somebody wants to record. `to` is the first day after it; null while it lasts. */
export type FreshSpell = { status: OcgStatus; from: Day; to: Day | null }

/** What becomes of the spell that lasts: it ends the day before the fresh one, or is replaced by one from the same day. */
export type PlaceOfSpell = { ended: SpellRecord | null; replaced: SpellRecord | null; problems: Problem[] }

/**
 * Where a fresh spell goes among those that stand: none may overlap, and the one that lasts gives way to what begins later.
 *
 * @param standing spells of the group that are not withdrawn
 */
export function placeOfSpell(standing: readonly SpellRecord[], fresh: FreshSpell): PlaceOfSpell {
  const lasting = standing.find(({ to }) => to === null) ?? null
  const givesWay = lasting !== null && fresh.from >= lasting.from
  if (givesWay && lasting.status === fresh.status) {
    const message = `The group is ${spellInWords(lasting)} already. Choose another status, or leave it as it is.`
    return { ended: null, replaced: null, problems: [{ field: 'status', message }] }
  }
  const inTheWay = standing.find((spell) => !(givesWay && spell === lasting) && overlaps(spell, fresh))
  return {
    ended: givesWay && fresh.from > lasting.from ? lasting : null,
    replaced: givesWay && fresh.from === lasting.from ? lasting : null,
    problems: inTheWay ? [overlapProblem(inTheWay, fresh, standing.length)] : [],
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

/**
 * The spell that comes back where this one is withdrawn: the one that it had ended or replaced, if it is the latest. A spell
 * between others leaves a gap, as nothing is known of those days then.
 *
 * @param current every spell of the group as it stands, withdrawn ones too
 */
export function comesBackAfter(spell: SpellRecord, current: readonly SpellRecord[]): SpellRecord | null {
  const isLatest = current.every((other) => other.isWithdrawn || other.from <= spell.from)
  if (!isLatest) return null
  const setByIt = current.filter((other) => other.id !== spell.id && other.version > 1 && other.recordedAt.getTime() === spell.firstRecordedAt.getTime())
  return setByIt.find((other) => (other.isWithdrawn ? other.from === spell.from : other.to === spell.from)) ?? null
}

/** May this spell be withdrawn? A group is never left without any. */
export function isWithdrawable(spell: SpellRecord, current: readonly SpellRecord[]): boolean {
  const others = current.filter((other) => !other.isWithdrawn && other.id !== spell.id)
  return others.length > 0 || comesBackAfter(spell, current) !== null
}
