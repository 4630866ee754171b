import { areEnough } from './scoredOcgs.ts'

/**
 * Of which rows are groups and scores not given to somebody who may not open the records?
 *
 * Why: a share of scores, or a count, of one group is that group's own, whatever the table calls it. Rows of fewer than five groups are
 * withheld; where the other rows and the whole would still tell of fewer than five groups, or of one row, the next smallest is withheld
 * too. Of fewer than five groups in all, every row is.
 *
 * @param rows of one unit, which add up to a whole that the reader may know; groups by the method that is shown
 * @returns codes of rows
 * Checked in: test/unit/comparison/mix/rowsWithheld.test.ts.
 */
export function rowsWithheld(rows: readonly { code: string; ocgs: number }[]): ReadonlySet<string> {
  if (!areEnough(groupsIn(rows))) return new Set(rows.map(({ code }) => code))
  const few = rows.filter(({ ocgs }) => !areEnough(ocgs))
  const isWellHidden = few.length === 0 || (few.length > 1 && areEnough(groupsIn(few)))
  if (isWellHidden) return new Set(few.map(({ code }) => code))
  const [next] = rows.filter(({ ocgs }) => ocgs > 0 && areEnough(ocgs)).toSorted((one, other) => one.ocgs - other.ocgs)
  return new Set([...few, ...(next ? [next] : [])].map(({ code }) => code))
}

/**
 * The same of all units together, each with rows of its own.
 *
 * Why more: who knows the rows of one unit, its own, could take them and the shown ones from the whole. Where the others' withheld rows
 * hold fewer than five groups, nothing is given.
 */
export function rowsWithheldOfUnits(rows: readonly { unitCode: string | null; code: string; ocgs: number }[]): ReadonlySet<string> {
  const units = [...new Set(rows.map(({ unitCode }) => unitCode))].map((unitCode) => rows.filter((row) => row.unitCode === unitCode))
  const withheld = new Set(units.flatMap((ofUnit) => [...rowsWithheld(ofUnit)]))
  const hiddenIn = (some: readonly { code: string; ocgs: number }[]) => groupsIn(some.filter(({ code }) => withheld.has(code)))
  const canBeTaken = [[], ...units].some((known) => !areEnough(hiddenIn(rows) - hiddenIn(known)))
  return canBeTaken ? new Set(rows.map(({ code }) => code)) : withheld
}

function groupsIn(rows: readonly { ocgs: number }[]): number {
  return rows.reduce((sum, { ocgs }) => sum + ocgs, 0)
}
