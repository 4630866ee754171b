import { z } from 'zod'
import { inThousands } from '../../facts/inThousands.ts'
import { Prisma } from '../../database/generated/client.ts'
import { query } from '../../database/query.ts'
import type { RequestDatabase } from '../../database/requestTransaction.ts'
import { cohortArgs, type LongTermScope, tellsOfSingleOnes, whyTooFew } from './longTermScope.ts'
import { type PartOf, shareOfAll } from './shareOfAll.ts'

const cellRow = z.object({
  code: z.string(),
  months: z.int(),
  result: z.enum(['HELD', 'PARTLY_HELD', 'LOST', 'UNKNOWN', 'DUE', 'OVERDUE', 'NOT_YET_DUE']),
  disruptions: z.int(),
})
export type DurabilityCell = z.infer<typeof cellRow>

/** Check-backs so many months after the disruption, by what was found; what nobody looked at has its own numbers. */
export type Durability = {
  months: number
  held: number
  partlyHeld: number
  lost: number
  unknown: number
  due: number
  overdue: number
  notYetDue: number
  heldShare: PartOf | null
  whyNoShare: string | null
}

/** What the rows of a figure are: 'ALL' is one row, '' its code. */
export type ByWhat = 'ALL' | 'QUARTER' | 'YEAR' | 'TACTIC' | 'THREAT' | 'GRADE' | 'UNIT'

/**
 * What did check-backs find after the disruptions of a period?
 *
 * Unit: disruptions of at least the grade that needs check-backs, against any target, by the last day of effect. As at, source:
 * aggregates.durability, one statement.
 */
export async function readDurability(database: RequestDatabase, scope: LongTermScope, byWhat: ByWhat): Promise<DurabilityCell[]> {
  return query(
    database,
    cellRow,
    Prisma.sql`SELECT code, months, result, disruptions FROM aggregates.durability(${cohortArgs(scope)}, ${byWhat}::text)`,
  )
}

/**
 * The share of effects that held, for each number of months of the settings.
 *
 * Denominator of the share: check-backs with an answer, held, partly held or lost. Unknown ones and those that nobody has
 * made are named beside it, never filled in. Interval: Wilson, 95%. No share below the fewest to say.
 * Empty where it would tell of single ones to somebody who may not open the records.
 *
 * @param cells of one row of a figure, or of several that are to be added up
 * Checked in: test/unit/measures/longTerm/durability.test.ts.
 */
export function durabilityOf(cells: readonly DurabilityCell[], scope: Pick<LongTermScope, 'settings' | 'fewest' | 'mayOpenRecords'>): Durability[] {
  const all = scope.settings.wholes('CHECK_BACK_MONTHS').map((months) => atMonths(cells.filter((cell) => cell.months === months), months, scope))
  return all.some((one) => tellsOfSingleOnes(scope, inAll(one))) ? [] : all
}

/** Whether some check-back is not yet due, or due within the days of grace: the share may still move. */
export function mayStillMove({ notYetDue, due }: Durability): boolean {
  return notYetDue + due > 0
}

/** Check-backs without an answer whose day has come: unknown, due or overdue. */
export function unanswered({ unknown, due, overdue }: Durability): number {
  return unknown + due + overdue
}

/** "20 unknown, 509 due and not overdue, 1,149 overdue": what `unanswered` is made of; empty where there is none. */
export function openInWords({ unknown, due, overdue }: Durability): string {
  const parts = [
    ...(unknown > 0 ? [`${inThousands(unknown)} unknown`] : []),
    ...(due > 0 ? [`${inThousands(due)} due and not overdue`] : []),
    ...(overdue > 0 ? [`${inThousands(overdue)} overdue`] : []),
  ]
  return parts.join(', ')
}

/** Disruptions that need a check-back after so many months. */
export function inAll(one: Durability): number {
  return answered(one) + unanswered(one) + one.notYetDue
}

function answered({ held, partlyHeld, lost }: Pick<Durability, 'held' | 'partlyHeld' | 'lost'>): number {
  return held + partlyHeld + lost
}

function atMonths(cells: readonly DurabilityCell[], months: number, { fewest }: Pick<LongTermScope, 'fewest'>): Durability {
  const count = (result: DurabilityCell['result']) =>
    cells.filter((cell) => cell.result === result).reduce((sum, cell) => sum + cell.disruptions, 0)
  const counts = {
    held: count('HELD'), partlyHeld: count('PARTLY_HELD'), lost: count('LOST'), unknown: count('UNKNOWN'),
    due: count('DUE'), overdue: count('OVERDUE'), notYetDue: count('NOT_YET_DUE'),
  }
  const answers = answered(counts)
  const whyNoShare = whyNone(counts) ?? whyTooFew({ fewest }, answers, 'answers')
  return { months, ...counts, heldShare: whyNoShare ? null : shareOfAll(counts.held, answers, fewest), whyNoShare }
}

function whyNone(counts: Pick<Durability, 'held' | 'partlyHeld' | 'lost' | 'unknown' | 'due' | 'overdue' | 'notYetDue'>): string | null {
  const whoseDayHasCome = answered(counts) + counts.unknown + counts.due + counts.overdue
  if (whoseDayHasCome > 0) return null
  return counts.notYetDue > 0 ? 'None due yet' : 'None due'
}
