import { fewestShown } from '../singleRecords.ts'

/** A row of a figure by its code, and the numbers of sequences or disruptions that it tells, one for each number of months. */
export type CountedRow = { code: string; counts: readonly number[]; isHidden?: boolean }

/** What is said of a row that is withheld for the sake of another. */
export const withheldForAnother = 'Withheld: a row with too few could be worked out from this one'

/**
 * Which rows are withheld from somebody who may not open the records, where rows add up to a whole that is told?
 *
 * Why: a single withheld row is the whole minus the others. With it go the next smallest, until at least two are withheld and
 * together they hold as many as may be told of. Empty rows are told: nothing is behind them.
 *
 * @param rows `isHidden` those of which nothing is told anyway
 * @returns codes of the rows too small themselves, and of those withheld with them
 * Checked in: test/unit/measures/longTerm/withheldTogether.test.ts.
 */
export function withheldTogether(rows: readonly CountedRow[], { mayOpenRecords }: { mayOpenRecords: boolean }): Set<string> {
  const isTooSmall = ({ counts }: CountedRow) => counts.some((count) => count > 0 && count < fewestShown)
  if (mayOpenRecords || !rows.some(isTooSmall)) return new Set()
  const many = ({ counts }: CountedRow) => Math.max(0, ...counts)
  const behind = rows.filter((row) => many(row) > 0).toSorted((one, other) => many(one) - many(other))
  const withheld = behind.filter((row) => isTooSmall(row) || row.isHidden)
  for (const next of behind.filter((row) => !withheld.includes(row))) {
    if (withheld.length >= 2 && withheld.reduce((sum, row) => sum + many(row), 0) >= fewestShown) break
    withheld.push(next)
  }
  return new Set(withheld.map(({ code }) => code))
}
