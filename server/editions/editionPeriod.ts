import { refusal } from '../errors.ts'
import type { Day } from '../periods/day.ts'
import { parsePeriod, type Period } from '../periods/period.ts'
import { expectedPeriods } from '../returns/expectedPeriods.ts'
import type { ReturnDefinitionRecord } from '../returns/returnDefinitionRecord.ts'

/** One code for one stretch of time, so that the same months are not published under two. */
const publishable: ReadonlySet<Period['kind']> = new Set(['MONTH', 'QUARTER', 'FINANCIAL_YEAR'])

/**
 * A period that can be published, with the periods of the returns that make it up.
 *
 * @throws RefusedError when the code is no period, the period has not ended, or it does not consist of whole returns
 */
export function editionPeriod(code: string, definitions: readonly ReturnDefinitionRecord[], today: Day): { period: Period; parts: Period[] } {
  const period = readPeriod(code, today)
  const parts = expectedPeriods(definitions, period.from, period.to, today)
  let reached = period.from
  for (const part of parts) {
    if (part.from !== reached) break
    reached = part.to
  }
  if (reached === period.to && parts.length > 0) return { period, parts }
  if (period.to > today) throw refusal('period', `${period.inWords} has not ended: publish it once it has`)
  throw refusal('period', `${period.inWords} does not consist of whole returns: choose a month, a quarter or a year for which returns were asked`)
}

function readPeriod(code: string, today: Day): Period {
  try {
    const period = parsePeriod(code, today)
    if (publishable.has(period.kind)) return period
  } catch (error) {
    if (error instanceof RangeError) throw refusal('period', error.message)
    throw error
  }
  throw refusal('period', 'Editions are of a month, a quarter or a financial year: choose one that has ended')
}
