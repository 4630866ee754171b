import type { CapabilitiesAndMeans, UnitMeans } from '../../../comparison/means/capabilitiesAndMeans.ts'
import { textColumn } from '../../packColumn.ts'
import type { PackTable } from '../../packContent.ts'
import { lastStated } from './lastStated.ts'
import { stateCell, statesInFull } from './stateWords.ts'

/**
 * A row a capability, a column a unit in geographic order, each as the unit’s latest return in the period states it; the first row says of
 * when that is.
 *
 * Checked in: test/unit/packs/parts/meansSection.test.ts.
 */
export function capabilitiesTable({ units, periods }: Pick<CapabilitiesAndMeans, 'units' | 'periods'>): PackTable {
  const placed = units.map((of) => ({ ...of, at: lastStated(of) }))
  const last = periods.length - 1
  const names = units[0]?.capabilities.map(({ capability }) => capability) ?? []
  return {
    code: 'capabilities',
    title: 'Capabilities of every unit, as its latest return in the period states them',
    columns: [textColumn('Capability'), ...units.map(({ unit }) => textColumn(unit.code))],
    rows: [
      ['As at the end of', ...placed.map(({ at, capabilities }) => (at === null ? stateCell(capabilities[0]?.states[last]) : (periods[at]?.inWords ?? 'not known')))],
      ...names.map(({ name }, row) => [name, ...placed.map(({ at, capabilities }) => stateCell(capabilities[row]?.states[at ?? last]))]),
    ],
    notes: [statesInFull, ...withoutStates(units, last), 'Units stand in geographic order. Units differ in what their forces have, so a state is no grade.'],
    isOnPage: true,
  }
}

/** Why units have no state at all, each reason once: "ROCUWM: No return of July 2026 was accepted." */
function withoutStates(units: readonly UnitMeans[], last: number): string[] {
  const why = new Map<string, string[]>()
  for (const of of units) {
    if (lastStated(of) !== null) continue
    const words = of.capabilities[0]?.states[last]?.inWords ?? 'Not stated'
    why.set(words, [...(why.get(words) ?? []), of.unit.code])
  }
  return [...why].map(([words, codes]) => `${codes.join(', ')}: ${words.replace(/\.$/, '')}.`)
}
