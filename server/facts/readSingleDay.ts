import type { Problem } from '../errors.ts'
import type { Day } from '../periods/day.ts'
import { parseDayRange } from '../periods/dayRange.ts'
import { quoted } from '../periods/quoted.ts'
import { keptText, tidy } from './textRules.ts'

/** A day read, or what is wrong with it. */
export type ReadDay = { day: Day; problems: [] } | { day: null; problems: [Problem] }

/**
 * Reads one day, which may lie in the future, as that by which something is wanted.
 *
 * @param enter what is said where there is none, or no single day
 */
export function readSingleDay(field: string, text: string | null | undefined, enter: string): ReadDay {
  const wrong = (message: string): ReadDay => ({ day: null, problems: [{ field, message }] })
  if (tidy(text) === null) return wrong(enter)
  const kept = keptText(text ?? '')
  const isWrittenAsDay = /^\d{4}-\d{2}-\d{2}$/.test(kept)
  try {
    const days = parseDayRange(kept)
    return days.precision === 'DAY' ? { day: days.from, problems: [] } : wrong(enter)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    // What else days may be written as is no use where only one is asked for.
    return wrong(isWrittenAsDay ? error.message : `${quoted(kept)} is not a day: write it as 2026-03-27`)
  }
}
