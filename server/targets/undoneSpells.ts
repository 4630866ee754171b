import type { SpellRecord } from './spellRecord.ts'

/** What else changes where a spell is withdrawn. */
export type UndoneSpells = {
  /** The one that it had ended or replaced: it lasts again. */
  back: SpellRecord | null
  /** The one in which the status before resumed after it: withdrawn with it, as the one before lasts again. */
  resumed: SpellRecord | null
}

/**
 * What comes back where a spell is withdrawn: the one that it had ended or replaced, if nothing was recorded of later days. A
 * spell between others leaves a gap, as nothing is known of those days then.
 *
 * @param current every spell of the group as it stands, withdrawn ones too
 */
export function undoneWith(spell: SpellRecord, current: readonly SpellRecord[]): UndoneSpells {
  const others = current.filter(({ id }) => id !== spell.id)
  const madeWithIt = ({ firstRecordedAt }: SpellRecord) => firstRecordedAt.getTime() === spell.firstRecordedAt.getTime()
  const resumed = others.find((other) => !other.isWithdrawn && other.to === null && other.from === spell.to && madeWithIt(other)) ?? null
  const isLatest = others.every((other) => other.isWithdrawn || other === resumed || other.from <= spell.from)
  if (!isLatest) return { back: null, resumed: null }
  const setByIt = others.filter((other) => other.version > 1 && other.recordedAt.getTime() === spell.firstRecordedAt.getTime())
  const back = setByIt.find((other) => (other.isWithdrawn ? other.from === spell.from : other.to === spell.from)) ?? null
  return { back, resumed: back && resumed }
}

/** May this spell be withdrawn? A group is never left without any. */
export function isWithdrawable(spell: SpellRecord, current: readonly SpellRecord[]): boolean {
  const others = current.filter((other) => !other.isWithdrawn && other.id !== spell.id)
  return others.length > 0 || undoneWith(spell, current).back !== null
}
