import { countOf, numberInWords, shareInWords } from '../../parts/numberInWords.ts'
import type { CapabilitiesFacts } from './capabilitiesDocument.ts'
import { lastStated } from './capabilityTables.ts'
import { latestStaff } from './staffTables.ts'

type Units = CapabilitiesFacts['units']

/** "12 of 29 capabilities are in place in each of the 9 of 10 units that state them; 5 are stated as not in place by at least one". */
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
  const absent = codes.filter((code) => stated.some((own) => own.get(code) === 'NOT_IN_PLACE')).length
  const all = `${everywhere.length} of ${countOf(codes.length, 'capability', 'capabilities')} ${everywhere.length === 1 ? 'is' : 'are'} in place`
  if (stating === 1) return `${all} in the one of ${countOf(units.length, 'unit')} that states them; ${absent} ${absent === 1 ? 'is' : 'are'} not in place`
  return `${all} in ${stating === units.length ? `all ${countOf(stating, 'unit')}` : `each of ${whichUnits(stating, units.length)}`}; ${absent} ${absent === 1 ? 'is' : 'are'} stated as not in place by at least one`
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
  return `${Math.round(perMillion)} staff in post per million residents over ${stating.length === units.length ? `all ${countOf(units.length, 'unit')}` : whichUnits(stating.length, units.length)}`
}

/** "EMSOU: 251 staff in post at the end of April 2026, 260 at the end of October 2026": the first and the last that are stated. */
export function staffOverTimeTitle(code: string, { staff }: Pick<Units[number], 'staff'>): string {
  const stated = staff.filter(({ staffInPost }) => typeof staffInPost === 'number')
  const [first, last] = [stated[0], stated.at(-1)]
  if (!first || !last) return `No return of ${code} in this period states its staff`
  const staffAt = ({ staffInPost, period }: typeof first, unit: string) => `${numberInWords(Math.round(staffInPost ?? 0))}${unit} at the end of ${period.inWords}`
  return `${code}: ${staffAt(first, ' staff in post')}${last === first ? '' : `, ${staffAt(last, '')}`}`
}

/**
 * "46.2 million pounds over the 9 of 10 units that state a budget; 78% of it is agreed for one year only".
 *
 * Budgets of different financial years are not added up, nor is a share said of parts that do not make up the totals.
 */
export function budgetTitle(units: Units): string {
  const stating = units.filter(({ budget, budgetTotal }) => budget.length > 0 || typeof budgetTotal === 'number')
  if (stating.length === 0) return 'No unit’s return states its budget'
  const oneYear = new Set(stating.map(({ budgetYear }) => budgetYear?.inWords)).size === 1
  if (!oneYear || stating.some(({ budgetTotal }) => typeof budgetTotal !== 'number')) return `${stating.length} of ${countOf(units.length, 'unit')} ${stating.length === 1 ? 'states' : 'state'} a budget`
  const total = sumOf(stating.map(({ budgetTotal }) => budgetTotal ?? 0))
  const lines = stating.flatMap(({ budget }) => budget)
  const addUp = total > 0 && Math.abs(sumOf(lines.map(({ amount }) => amount)) - total) < 1
  const short = sumOf(lines.filter(({ term }) => term === 'for one year').map(({ amount }) => amount))
  const over = stating.length === 1 ? `in the one of ${countOf(units.length, 'unit')} that states a budget` : `over ${stating.length === units.length ? `all ${countOf(units.length, 'unit')}` : whichUnits(stating.length, units.length, 'a budget')}`
  return `${poundsInWords(total)} ${over}${addUp ? `; ${shareInWords(short / total)} of it is agreed for one year only` : ''}`
}

/** "all 10 units that state them", "the 9 of 10 units that state them" */
function whichUnits(stating: number, all: number, what = 'them'): string {
  return `${stating === all ? `all ${countOf(all, 'unit')}` : `the ${stating} of ${countOf(all, 'unit')}`} that state ${what}`
}

function poundsInWords(pounds: number): string {
  return pounds < 1_000_000 ? countOf(Math.round(pounds), 'pound') : `${(pounds / 1_000_000).toFixed(1)} million pounds`
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0)
}
