import type { Day } from '../../periods/day.ts'
import { quartersOf } from '../../periods/quartersOf.ts'
import type { Span } from '../../periods/span.ts'
import { type Durability, type DurabilityCell, durabilityOf, inAll, mayStillMove } from './durability.ts'
import type { LongTermScope } from './longTermScope.ts'
import { withheldTogether } from './withheldTogether.ts'

/** `from` is the first day of the quarter of disruption; `isProvisional` has one for each of `durability`. */
export type DurabilityQuarter = { from: Day; inWords: string; durability: Durability[]; isProvisional: boolean[] }

/**
 * The share that held by quarter of disruption, each quarter that has begun, also those in which none needed a check-back.
 *
 * A quarter is provisional at a number of months while some of its check-backs are to come, or due within the days of grace. Overdue
 * ones are counted beside the share: were they provisional, one that nobody ever makes would leave a quarter so for ever.
 * Of a quarter with too few to tell others of, nothing is given but its name; nor of one from which it could be worked out.
 *
 * @param cells with the first day of a quarter as their code
 * @param elapsedTo the first day of the period that had not passed; a disruption known roughly may end after it
 * @throws RangeError when something is counted outside the period
 * Checked in: test/unit/measures/longTerm/durability.test.ts.
 */
export function durabilityByQuarter(
  cells: readonly DurabilityCell[],
  period: Span,
  elapsedTo: Day,
  scope: Pick<LongTermScope, 'settings' | 'fewest' | 'mayOpenRecords'>,
): DurabilityQuarter[] {
  const quarters = quartersOf(period)
  requireListed(cells, quarters.map(({ start }) => start))
  const counted = new Set(cells.map(({ code }) => code))
  const of = (quarter: Day, by: typeof scope) => durabilityOf(cells.filter(({ code }) => code === quarter), by)
  const withheld = withheldTogether(quarters.map(({ start }) => ({ code: start, counts: of(start, { ...scope, mayOpenRecords: true }).map(inAll) })), scope)
  return quarters.filter(({ start }) => start < elapsedTo || counted.has(start)).map(({ start, inWords }) => {
    const durability = withheld.has(start) ? [] : of(start, scope)
    return { from: start, inWords, durability, isProvisional: durability.map(mayStillMove) }
  })
}

/** Rows must add up to the whole: none may be dropped in silence. */
export function requireListed(rows: readonly { code: string }[], codes: readonly string[]): void {
  const listed = new Set(codes)
  const lost = rows.find(({ code }) => !listed.has(code))
  if (lost) throw new RangeError(`Something was counted under ${lost.code}, which has no row`)
}
