import type { OwnReturnCellFragment } from '../graphql/generated/graphql.ts'
import { countOf } from '../parts/numberInWords.ts'
import { dueInWords, stateWords } from '../returns/returnWords.ts'

interface NextReturn {
  cell: OwnReturnCellFragment | undefined
  /** In the place of the tile's number: "Due in 5 days", "3 days late", "Given back". */
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
  const { period, state } = cell
  const more = others.length > 0 ? `; and ${countOf(others.length, 'other')}` : ''
  return { cell, short: shortly(cell), note: `${period.inWords}: ${stateWords[state].words.toLowerCase()}. ${dueInWords(cell)}${more}` }
}

/** What was sent before and is prepared again has no day any more: that it came late once is no work of today. */
function shortly({ state, lateness, daysLate, daysToDue }: OwnReturnCellFragment): string {
  if (state === 'REOPENED') return 'Given back'
  if (typeof daysToDue !== 'number') return 'To send again'
  if (lateness === 'LATE') return `${countOf(daysLate, 'day')} late`
  return daysToDue === 0 ? 'Due today' : `Due in ${countOf(daysToDue, 'day')}`
}
