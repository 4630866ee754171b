import type { GradeCounts } from '../measures/gradeCounts.ts'
import type { ExportCell, ExportTables, ExportTotal } from './exportTables.ts'
import { publishCounts, type PublishedCount } from './publishCounts.ts'
import type { PublicUnit } from './publicUnit.ts'

/** One count as a public export shows it. Without a unit it is of the network. */
export type PublicRow = { table: string; unitCode: string | null; unit: string; name: string; shown: string; note: string }

export const publicTables = { grades: 'Disruptions by unit and grade', strands: 'Gross disruptions by unit and strand' } as const

const grades = [
  ['major', 'Major'], ['moderate', 'Moderate'], ['minor', 'Minor'], ['negative', 'Negative'], ['noImpact', 'No impact'],
] as const satisfies (readonly [keyof GradeCounts, string])[]
const inGross = ['major', 'moderate', 'minor'] as const
const network = 'NETWORK'
const key = (place: string, of: string) => `${place} ${of}`

/**
 * The tables of a public export as counts that add up: each unit by grade and by strand, its gross as the total of both, and the network
 * as the total over units. Units without counts are in none; those without strands are in no total by strand.
 *
 * Why no strand by grade: so fine a table is of single disruptions, and too many of its totals would have to be withheld.
 *
 * Checked in: test/unit/publicExport/publicRows.test.ts.
 */
export function exportTables(units: readonly PublicUnit[]): ExportTables {
  const there = units.filter(({ missing }) => missing === null)
  const cells: ExportCell[] = there.flatMap(({ code, counts, byStrand }) => [
    ...grades.map(([grade]) => ({ key: key(code, grade), count: counts[grade] })),
    ...(byStrand ?? []).map((strand) => ({ key: key(code, strand.code), count: strand.gross })),
  ])
  if (there.length === 0) return { cells, totals: [], parts: [] }
  const ofUnits: ExportTotal[] = there.map(({ code, byStrand }) => ({
    key: key(code, 'gross'),
    sums: [inGross.map((grade) => key(code, grade)), ...(byStrand ? [byStrand.map((strand) => key(code, strand.code))] : [])],
  }))
  const withStrands = there.filter(({ byStrand }) => byStrand !== null)
  const ofNetwork: ExportTotal[] = [
    ...grades.map(([grade]) => ({ key: key(network, grade), sums: [there.map(({ code }) => key(code, grade))] })),
    ...strandsIn(units).map((strand) => ({ key: key(network, strand.code), sums: [withStrands.map(({ code }) => key(code, strand.code))] })),
    { key: key(network, 'gross'), sums: [ofUnits.map((total) => total.key)] },
  ]
  return { cells, totals: [...ofUnits, ...ofNetwork], parts: [] }
}

/**
 * Every count of a public export as it is shown, table by table, units in geographic order and the network last. A unit without counts has
 * its rows as well, and says why: that is not 0.
 *
 * Checked in: test/unit/publicExport/publicRows.test.ts.
 */
export function publicRows(units: readonly PublicUnit[]): PublicRow[] {
  const published = publishCounts(exportTables(units))
  const there = units.filter(({ missing }) => missing === null)
  const withStrands = there.filter(({ byStrand }) => byStrand !== null)
  const places = [...units.map((unit) => ({ place: unit.code, unit })), { place: network, unit: null }]
  const row = (table: string, place: string, unit: PublicUnit | null, name: string, of: string, added: readonly PublicUnit[]): PublicRow => {
    const count = published.get(key(place, of))
    const said = { table, unitCode: unit?.code ?? null, unit: unit?.name ?? 'All units together', name }
    if (unit?.missing) return { ...said, shown: unit.missing, note: 'No figures on this basis, which is not 0' }
    if (!count) return { ...said, shown: 'not stated', note: notStated }
    return { ...said, shown: shownAs(count), note: [whyWithheld(count), unit ? unit.part : addedUp(added, units)].filter(Boolean).join('. ') }
  }
  return [
    ...places.flatMap(({ place, unit }) => ([['gross', 'Gross'], ...grades] as const).map(([of, name]) => row(publicTables.grades, place, unit, name, of, there))),
    ...places.flatMap(({ place, unit }) => strandsIn(units).map(({ code, name }) => row(publicTables.strands, place, unit, name, code, withStrands))),
  ]
}

/** How many counts are withheld. */
export function withheldIn(rows: readonly PublicRow[]): number {
  return rows.filter(({ shown }) => shown === withheldInWords).length
}

const notStated = 'Not every return of this unit states disruptions by strand'
const withheldInWords = 'withheld'

/** The strands that any unit states, in their order. */
function strandsIn(units: readonly PublicUnit[]): { code: string; name: string }[] {
  return units.find(({ missing, byStrand }) => missing === null && byStrand !== null)?.byStrand ?? []
}

function shownAs(count: PublishedCount): string {
  if ('withheld' in count) return withheldInWords
  return 'fewerThan' in count ? `fewer than ${count.fewerThan}` : String(count.shown)
}

function whyWithheld(count: PublishedCount): string {
  return 'withheld' in count ? count.withheld : ''
}

/** Which units a count of the network adds up, where it is not all of all. */
function addedUp(added: readonly PublicUnit[], units: readonly PublicUnit[]): string {
  const inPart = added.filter(({ part }) => part !== null).length
  return [
    ...(added.length < units.length ? [`${added.length} of ${units.length} units`] : []),
    ...(inPart > 0 ? [`${inPart} with part of ${inPart === 1 ? 'its' : 'their'} returns`] : []),
  ].join(', ')
}
