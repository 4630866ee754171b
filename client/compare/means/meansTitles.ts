import { countOf } from '../../parts/numberInWords.ts'
import type { CapabilitiesFacts } from './capabilitiesDocument.ts'
import { lastStated } from './capabilityTables.ts'
import { latestStaff } from './staffTables.ts'

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

/**
 * "35 staff in post per million residents over the 9 of 10 units that state them".
 *
 * Why not the least and the most: that would be a ranking of two.
 */
export function staffTitle(units: Units): string {
  const stating = units.flatMap((each) => {
    const staff = latestStaff(each)?.staffInPost
    return typeof staff === 'number' && each.residents > 0 ? [{ staff, residents: each.residents }] : []
  })
  if (stating.length === 0) return 'No unit’s return states its staff'
  if (stating.length === 1) return `One of ${countOf(units.length, 'unit')} states its staff`
  const perMillion = (sumOf(stating.map(({ staff }) => staff)) / sumOf(stating.map(({ residents }) => residents))) * 1_000_000
  return `${Math.round(perMillion)} staff in post per million residents over ${stating.length === units.length ? `all ${countOf(units.length, 'unit')}` : `the ${stating.length} of ${countOf(units.length, 'unit')} that state them`}`
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0)
}
