import type { Cell, ChartColumn, ChartRow, ChartTable } from '../../charts/chartTable.ts'
import { inSentence } from '../../parts/numberInWords.ts'
import { shortMonth } from '../../periods/dayInWords.ts'
import type { CapabilitiesFacts } from './capabilitiesDocument.ts'
import { stateWords } from './stateMarks.ts'

type Means = CapabilitiesFacts['units'][number]
type State = Means['capabilities'][number]['states'][number]

/** Under the key of a column and this, the code of its state. */
export const stateOf = (key: string) => `${key}:state`

/** The place of the last period at whose end the unit’s return states any capability; the very last where none does. */
export function lastStated({ capabilities }: Pick<Means, 'capabilities'>, periods: number): number {
  for (let at = periods - 1; at >= 0; at -= 1) if (capabilities.some(({ states }) => states[at]?.code)) return at
  return periods - 1
}

/** A row a capability, a column a unit in geographic order, each as its latest return in the period states it; the first row says of when that is. */
export function capabilityMatrix(units: CapabilitiesFacts['units'], periods: CapabilitiesFacts['periods']): ChartTable {
  const ordered = inOrder(units).map((each) => ({ ...each, at: lastStated(each, periods.length) }))
  const named = new Map(ordered.flatMap(({ capabilities }) => capabilities.map(({ capability }) => [capability.code, capability.name])))
  const states = (each: (typeof ordered)[number]) => each.capabilities.some(({ states: of }) => of[each.at]?.code)
  return {
    columns: [
      { key: 'name', name: 'Capability', holds: 'text' },
      ...ordered.map(({ unit: { code, name } }): ChartColumn => ({ key: code, name: code, inFull: name, holds: 'text' })),
    ],
    rows: [
      { code: 'WHEN', name: 'As at the end of', ...Object.fromEntries(ordered.map((each) => [each.unit.code, states(each) ? (periods[each.at]?.inWords ?? 'not known') : { missing: shortWhy(each.capabilities[0]?.states[each.at]) }])) },
      ...[...named].map(([code, name]): ChartRow => ({
        code, name,
        ...cellsOf(ordered.map((each) => [each.unit.code, each.capabilities.find(({ capability }) => capability.code === code)?.states[each.at]])),
      })),
    ],
  }
}

/** A row a capability, a column a period of returns, of one unit. */
export function capabilitiesOverTime({ capabilities }: Means, periods: CapabilitiesFacts['periods']): ChartTable {
  return {
    columns: [
      { key: 'name', name: 'Capability', holds: 'text' },
      ...periods.map(({ code, inWords, lastDay }): ChartColumn => ({ key: code, name: shortMonth(lastDay), inFull: `End of ${inWords}`, holds: 'text' })),
    ],
    rows: capabilities.map(({ capability, states }): ChartRow => ({ code: capability.code, name: capability.name, ...cellsOf(periods.map(({ code }, index) => [code, states[index]])) })),
  }
}

function cellsOf(cells: readonly (readonly [key: string, state: State | undefined])[]): ChartRow {
  return Object.fromEntries(cells.flatMap(([key, state]): [string, Cell][] => (
    state?.code ? [[key, stateWords[state.code] ?? state.inWords], [stateOf(key), state.code]] : [[key, { missing: shortWhy(state) }]]
  )))
}

/** Which return is not there is a whole sentence, which in each of 29 cells would be read by nobody: it stands once under the table. */
function shortWhy(state: State | undefined): string {
  return state?.hasReturn === false ? 'no return' : inSentence(state?.inWords ?? 'Not stated')
}

/** Why units have no state at all, each reason once: "ROCUWM: No return of July 2026 was accepted." */
export function unitsWithoutStates(units: CapabilitiesFacts['units'], periods: number): string[] {
  const why = new Map<string, string[]>()
  for (const { unit, capabilities } of inOrder(units)) {
    const words = capabilities[0]?.states[periods - 1]?.inWords ?? 'Not stated'
    if (capabilities.every(({ states }) => states.every(({ code }) => !code))) why.set(words, [...(why.get(words) ?? []), unit.code])
  }
  return [...why].map(([words, codes]) => `${codes.join(', ')}: ${words.replace(/\.$/, '')}.`)
}

function inOrder(units: CapabilitiesFacts['units']): CapabilitiesFacts['units'] {
  return units.toSorted((one, other) => one.unit.position - other.unit.position)
}
