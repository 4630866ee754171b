import { momentInWords } from '../periods/londonMoment.ts'
import { stateWords } from '../returns/returnWords.ts'
import type { ShownCell, ShownDesk } from './deskFragment.ts'

/** In milliseconds. */
const lately = 60_000

/** Was something done to it in the last minute? @param now the server's, in milliseconds since 1970 */
export function isChangedLately({ lastActedAt }: Pick<ShownCell, 'lastActedAt'>, now: number): boolean {
  if (!lastActedAt) return false
  const age = now - Date.parse(lastActedAt)
  // A clock that is a moment behind must not hide what has just come.
  return age < lately && age > -lately
}

/** "14:32", in London. */
export function clockInWords(instant: string): string {
  return momentInWords(instant).slice(-5)
}

/** "changed 14:32"; null where nothing was done to it in the last minute. */
export function changedInWords(cell: Pick<ShownCell, 'lastActedAt'>, now: number): string | null {
  return cell.lastActedAt && isChangedLately(cell, now) ? `changed ${clockInWords(cell.lastActedAt)}` : null
}

/** "EMSOU, September 2026: Sent, 14:32": what changed in the last minute, newest first; for those who listen. */
export function changesInWords(desk: Pick<ShownDesk, 'rows'>, now: number): string[] {
  return desk.rows
    .flatMap(({ cells }) => cells.filter((cell) => isChangedLately(cell, now)))
    .toSorted((one, other) => Date.parse(other.lastActedAt ?? '') - Date.parse(one.lastActedAt ?? ''))
    .map(({ unit, period, state, lastActedAt }) => `${unit.code}, ${period.inWords}: ${stateWords[state].words}, ${clockInWords(lastActedAt ?? '')}`)
}
