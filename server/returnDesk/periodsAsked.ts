import { RefusedError } from '../errors.ts'
import { addMonths, type Day } from '../periods/day.ts'
import type { Period } from '../periods/period.ts'
import { expectedPeriod, expectedPeriods } from '../returns/expectedPeriods.ts'
import type { ReturnDefinitionRecord } from '../returns/returnDefinitionRecord.ts'
import type { PeriodsAsked } from './deskAsking.ts'

/** Periods that are shown where nobody says which. */
export const periodsShown = 12
/** Periods that may be asked for at once. */
export const mostPeriods = 36

/**
 * The periods of returns from one to another, both included, of those that have ended: the last 12 where none is named.
 *
 * @param definitions oldest first
 * @param asked codes as M2026-09; `to` alone ends 12 periods, `from` alone begins those up to the last
 * @param today the London day of the request
 * @returns oldest first; none where no return was asked for yet
 * @throws RefusedError where a code is no period of returns that has ended, they run backwards, or there are more than 36
 * Checked in: test/unit/returnDesk/periodsAsked.test.ts.
 */
export function periodsAsked(definitions: readonly ReturnDefinitionRecord[], { from, to }: PeriodsAsked, today: Day): Period[] {
  const first = from ? named(definitions, from, 'from', today) : null
  const last = to ? named(definitions, to, 'to', today) : null
  if (first && last && first.from > last.from) refuse('from', `${first.inWords} comes after ${last.inWords}: swap the two periods`)
  const until = last?.to ?? today
  // Looked for only as far back as can be shown: a period is a quarter at most.
  const since = first?.from ?? addMonths(until, -3 * (periodsShown + 1))
  const periods = expectedPeriods(definitions, since, until, today)
  const shown = first ? periods : periods.slice(-periodsShown)
  if (shown.length > mostPeriods) refuse('from', `That is ${shown.length} periods. At most ${mostPeriods} can be shown at once: choose a later first period`)
  return shown
}

function named(definitions: readonly ReturnDefinitionRecord[], code: string, field: 'from' | 'to', today: Day): Period {
  return expectedPeriod(definitions, code, today)
    ?? refuse(field, 'There is no return for that period, or it has not ended: write a month that has ended as M2026-09, or a quarter as FY2026-Q2')
}

function refuse(field: 'from' | 'to', message: string): never {
  throw new RefusedError(message, [{ field, message }])
}
