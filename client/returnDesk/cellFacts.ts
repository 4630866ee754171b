import { countOf } from '../parts/numberInWords.ts'
import type { ShownCell } from './deskFragment.ts'

type Timed = Pick<ShownCell, 'lateness' | 'daysLate'> & { daysToDue?: number | null | undefined }

/** "not sent, 3 days late", "sent 3 days late", "due in 4 days", "due today"; nothing of what was sent on time. Whole days. */
export function timeInWords({ lateness, daysLate, daysToDue }: Timed): string | null {
  // No days to its day: it is sent.
  const isSent = typeof daysToDue !== 'number'
  if (lateness === 'LATE') {
    const late = `${countOf(daysLate, 'day')} late`
    return isSent ? `sent ${late}` : `not sent, ${late}`
  }
  if (isSent || daysToDue < 0) return null
  return daysToDue === 0 ? 'due today' : `due in ${countOf(daysToDue, 'day')}`
}

/** What stands under the state in a cell, what asks for somebody first. Nothing is said of what is in order. */
export function cellFacts(cell: Omit<ShownCell, 'unit' | 'period'>): string[] {
  const facts = [
    cell.openQueries > 0 && `${countOf(cell.openQueries, 'query', 'queries')} open`,
    cell.asksToReopen && 'asks for it back',
    timeInWords(cell),
    cell.isExtended && 'more time given',
    cell.isNil && 'nil',
    cell.changedRecords > 0 && `${countOf(cell.changedRecords, 'record')} changed since`,
  ]
  return facts.filter((fact): fact is string => typeof fact === 'string')
}

/** "EMSOU, September 2026" */
export function returnName({ unit, period }: { unit: { code: string }; period: { inWords: string } }): string {
  return `${unit.code}, ${period.inWords}`
}
