import type { OwnReturnCellFragment } from '../graphql/generated/graphql.ts'
import { countOf } from '../parts/numberInWords.ts'
import { dueInWords, stateWords } from '../returns/returnWords.ts'

interface NextReturn {
  cell: OwnReturnCellFragment | undefined
  /** In the place of the tile's number: "Due in 5 days", "3 days late". */
  short: string
  note: string
}

/**
 * The return that is to be sent first.
 *
 * @param toSend the longest due first
 */
export function nextReturn(toSend: readonly OwnReturnCellFragment[]): NextReturn {
  const [cell, ...others] = toSend
  if (!cell) return { cell, short: 'None', note: 'every period that has ended is sent' }
  const { lateness, daysLate, daysToDue, period, state } = cell
  const short = lateness === 'LATE' ? `${countOf(daysLate, 'day')} late` : daysToDue === 0 ? 'Due today' : typeof daysToDue === 'number' ? `Due in ${countOf(daysToDue, 'day')}` : 'To send'
  const more = others.length > 0 ? `; and ${countOf(others.length, 'other')}` : ''
  return { cell, short, note: `${period.inWords}: ${stateWords[state].words.toLowerCase()}. ${dueInWords(cell)}${more}` }
}
