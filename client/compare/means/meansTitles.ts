import { countOf } from '../../parts/numberInWords.ts'
import type { CapabilitiesFacts } from './capabilitiesDocument.ts'
import { lastStated } from './capabilityTables.ts'

type Units = CapabilitiesFacts['units']

/** "12 of 29 capabilities are in place in every unit that states them; 9 of 10 units do". */
export function matrixTitle(units: Units, periods: number): string {
  const stated = units.map(({ capabilities }) => {
    const at = lastStated({ capabilities }, periods)
    return new Map(capabilities.flatMap(({ capability, states }) => (states[at]?.code ? [[capability.code, states[at].code] as const] : [])))
  })
  const stating = stated.filter(({ size }) => size > 0).length
  if (stating === 0) return 'No unit’s return in this period states its capabilities'
  const codes = [...new Set(units.flatMap(({ capabilities }) => capabilities.map(({ capability }) => capability.code)))]
  const everywhere = codes.filter((code) => {
    const states = stated.flatMap((own) => own.get(code) ?? [])
    return states.length > 0 && states.every((state) => state === 'IN_PLACE')
  })
  return `${everywhere.length} of ${countOf(codes.length, 'capability', 'capabilities')} ${everywhere.length === 1 ? 'is' : 'are'} in place in every unit that states them; ${stating} of ${countOf(units.length, 'unit')} ${stating === 1 ? 'does' : 'do'}`
}

export function changesTitle(code: string, { capabilities }: Units[number], changes: number): string {
  if (capabilities.every(({ states }) => states.every((state) => !state.code))) return `No return of ${code} in this period states its capabilities`
  return changes === 0 ? `No capability of ${code} changed its stated state` : `${countOf(changes, 'change')} of state stated by ${code}`
}

/** "From 12 to 64 staff in post per million residents": of the units that state them. */
export function staffTitle(values: readonly number[], units: number): string {
  if (values.length === 0) return 'No unit’s return states its staff'
  if (values.length === 1) return `One of ${countOf(units, 'unit')} states its staff`
  return `From ${Math.round(Math.min(...values))} to ${Math.round(Math.max(...values))} staff in post per million residents, in ${values.length} of ${countOf(units, 'unit')}`
}
