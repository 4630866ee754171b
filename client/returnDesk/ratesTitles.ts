import { countOf, numberInWords } from '../parts/numberInWords.ts'
import type { ShownReporting } from './ratesDocument.ts'

/** "107 of 120 returns due were received, 96 of them by their day". */
export function ratesTitle(reporting: readonly ShownReporting[]): string {
  const [due, received, onTime] = [sumOf(reporting, 'due'), sumOf(reporting, 'received'), reporting.reduce((sum, each) => sum + (each.onTime?.part ?? 0), 0)]
  if (due === 0) return 'No return is due yet in these periods'
  return `${numberInWords(received)} of ${countOf(due, 'return')} due ${received === 1 ? 'was' : 'were'} received, ${numberInWords(onTime)} by their day`
}

/** "6 returns came late; 2 have not come": of all units that are shown. */
export function daysLateTitle(reporting: readonly ShownReporting[]): string {
  const months = reporting.flatMap((each) => each.months)
  const late = months.reduce((sum, { received, onTime }) => sum + Math.max(received - onTime, 0), 0)
  const missing = months.reduce((sum, { due, received }) => sum + Math.max(due - received, 0), 0)
  const came = late === 0 ? 'No return that came was late' : `${countOf(late, 'return')} came late`
  return missing === 0 ? came : `${came}; ${countOf(missing, 'return has', 'returns have')} not come`
}

function sumOf(reporting: readonly ShownReporting[], key: 'due' | 'received'): number {
  return reporting.reduce((sum, each) => sum + each[key], 0)
}
