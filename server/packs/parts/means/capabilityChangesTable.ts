import type { CapabilitiesAndMeans } from '../../../comparison/means/capabilitiesAndMeans.ts'
import { textColumn } from '../../packColumn.ts'
import type { PackTable } from '../../packContent.ts'

/**
 * A row for each change of a stated state between two returns of a unit that state it, units in geographic order and changes in the order of
 * time; null where none changed.
 *
 * Checked in: test/unit/packs/parts/meansSection.test.ts.
 */
export function capabilityChangesTable({ units, periods }: Pick<CapabilitiesAndMeans, 'units' | 'periods'>): PackTable | null {
  const rows = units.flatMap(({ unit, capabilities }) => {
    const changes = capabilities.flatMap(({ capability, states }) => {
      const stated = states.flatMap((state, at) => (state.code ? [{ ...state, at }] : []))
      return stated.slice(1).flatMap((state, place) => {
        const before = stated[place]
        return before && before.code !== state.code ? [{ at: state.at, cells: [capability.name, before.inWords, state.inWords, periods[state.at]?.inWords ?? 'a later period'] }] : []
      })
    })
    return changes.toSorted((one, other) => one.at - other.at).map(({ cells }) => [unit.code, ...cells])
  })
  if (rows.length === 0) return null
  return {
    code: 'capability-changes',
    title: 'Capabilities whose stated state changed in the period',
    columns: [textColumn('Unit'), textColumn('Capability'), textColumn('Before'), textColumn('Then'), textColumn('By the end of')],
    rows,
    notes: ['As units state it in their returns. Between two returns that state it, nothing is known of the day.'],
    isOnPage: true,
  }
}
