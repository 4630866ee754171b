import { durabilityOf, inAll } from './durability.ts'
import type { EffectCells, WithheldOfRow } from './effectRow.ts'
import type { LongTermScope } from './longTermScope.ts'
import { reliefTotals } from './reliefTotals.ts'
import { outcomeCounts } from './sequenceOutcomes.ts'
import { withheldTogether } from './withheldTogether.ts'

/**
 * What of each row of grades is withheld from somebody who may not open the records, so that no row with too few can be worked out
 * from the others? Grades add up to the figures of the whole; tactics and threats overlap and do not.
 *
 * Checked in: test/api/measures/longTermTables.test.ts.
 */
export function withheldOfGrades(
  codes: readonly string[],
  cells: EffectCells,
  scope: Pick<LongTermScope, 'settings' | 'fewest' | 'mayOpenRecords'>,
): (code: string) => WithheldOfRow {
  // What is there, before anything is withheld.
  const inside = { ...scope, mayOpenRecords: true }
  const of = <Cell extends { code: string }>(all: readonly Cell[], code: string) => all.filter((cell) => cell.code === code)
  const sequences = (code: string) => outcomeCounts(of(cells.outcomes, code), inside)?.sequences ?? 0
  const outcomes = withheldTogether(codes.map((code) => ({ code, counts: [sequences(code)] })), scope)
  const isHidden = (code: string) => outcomes.has(code) || sequences(code) < scope.fewest
  const durability = withheldTogether(
    codes.map((code) => ({ code, counts: durabilityOf(of(cells.durability, code), inside).map(inAll), isHidden: isHidden(code) })), scope)
  const relief = withheldTogether(
    codes.map((code) => ({ code, counts: reliefTotals(of(cells.relief, code), inside).map((total) => total.sequences), isHidden: isHidden(code) })), scope)
  return (code) => ({ outcomes: outcomes.has(code), durability: durability.has(code), relief: relief.has(code) })
}
