import { gradeCounts, gradeRow } from '../measures/gradeCounts.ts'
import type { RequestDatabase } from '../database/requestTransaction.ts'
import { readRecordedByUnit, type ComparedFigure } from './figures/comparedFigures.ts'
import type { ReadFigures } from './comparedUnits.ts'

/** Gross of one unit in the months that its returns cover: what these hold, and what is recorded. */
export type ReturnedOfRecorded = { unitCode: string; returned: number; recorded: number }

/** Below this share of what is recorded the figures of a unit's returns are said to be a part of it. Longview's own. */
const fewestOfRecorded = 0.9

/**
 * How much of what is recorded is in the returns of each unit?
 *
 * Why: a unit that records late has returns with a small part of its work, and on their basis looks as if it did little.
 * Unit: gross disruptions led, of every strand; of the months of its returns that are there, be the others filled or not. No interval: both
 * are counts. As at: the moment of the figures. Statements: 1, none as recorded.
 *
 * @returns units in the order of their rows; none where figures are as recorded
 * Checked in: test/unit/comparison/returnedOfRecorded.test.ts, test/api/comparison/comparisonFindings.test.ts.
 */
export async function readReturnedOfRecorded(database: RequestDatabase, read: ReadFigures): Promise<ReturnedOfRecorded[]> {
  if (read.on.basis === 'AS_RECORDED') return []
  return returnedOfRecorded(read, await readRecordedByUnit(database, read.scope, { detail: 'TOTALS', grain: 'MONTH' }))
}

/** The same of rows that were read. @param recorded by month */
export function returnedOfRecorded({ figures, on: { gaps, gapsFilled }, ofScope: { expected } }: Pick<ReadFigures, 'figures' | 'on' | 'ofScope'>, recorded: readonly ComparedFigure[]): ReturnedOfRecorded[] {
  return [...new Set(expected.map(({ unit }) => unit.code))].map((unitCode) => {
    const own = recorded.filter((row) => row.unitCode === unitCode)
    const isIn = (periods: readonly { from: string; to: string }[]) => ({ from, to }: ComparedFigure) =>
      from !== null && to !== null && periods.some((period) => period.from <= from && to <= period.to)
    const lacking = gaps.filter(({ unit }) => unit.code === unitCode).map(({ period }) => period)
    const covered = expected.filter(({ unit }) => unit.code === unitCode).map(({ period }) => period).filter(({ from }) => !lacking.some((gap) => gap.from === from))
    const filled = gapsFilled ? grossOf(own.filter(isIn(lacking))) : 0
    return { unitCode, returned: Math.max(0, grossOf(figures.filter((row) => row.unitCode === unitCode)) - filled), recorded: grossOf(own.filter(isIn(covered))) }
  })
}

/** All of these units together. */
export function inAllReturns(units: readonly Pick<ReturnedOfRecorded, 'returned' | 'recorded'>[]): Pick<ReturnedOfRecorded, 'returned' | 'recorded'> {
  return { returned: units.reduce((sum, one) => sum + one.returned, 0), recorded: units.reduce((sum, one) => sum + one.recorded, 0) }
}

/** Whether so little of what is recorded is in the returns that the figures tell of a part alone. */
export function isPartAlone({ returned, recorded }: Pick<ReturnedOfRecorded, 'returned' | 'recorded'>): boolean {
  return returned < recorded * fewestOfRecorded
}

/** Gross led in these rows. */
export function grossOf(figures: readonly ComparedFigure[]): number {
  return gradeCounts(figures.filter(({ about }) => about === 'DISRUPTIONS_LED').map(({ key, quantity }) => ({ grade: gradeRow.parse(key), disruptions: quantity }))).gross
}
