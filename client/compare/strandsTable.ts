import type { ChartRow, ChartTable } from '../charts/chartTable.ts'
import { countOf, inSentence, numberInWords, shareInWords } from '../parts/numberInWords.ts'
import type { ComparedUnitFacts } from './comparisonDocument.ts'

const unit = 'disruptions'
type UnitStrands = Pick<ComparedUnitFacts, 'unit' | 'byStrand' | 'missing' | 'whyNoDetail'>

/** The strands that any unit has, in the API's order. */
export function strandsOf(units: readonly UnitStrands[]): { code: string; name: string }[] {
  const found = new Map(units.flatMap(({ byStrand }) => byStrand.map(({ code, name }) => [code, name] as const)))
  return [...found].map(([code, name]) => ({ code, name }))
}

/** A row a unit and strand, units in the API's geographic order; one row of words for a unit without strands. */
export function strandsTable(units: readonly UnitStrands[]): ChartTable {
  const strands = strandsOf(units)
  return {
    columns: [
      { key: 'name', name: 'Unit', holds: 'text' },
      { key: 'strandName', name: 'Strand', holds: 'text' },
      { key: 'gross', name: 'Gross', unit, holds: 'number' },
      { key: 'negative', name: 'Negative', unit, holds: 'number' },
      { key: 'major', name: 'Major', unit, holds: 'number' },
      { key: 'moderate', name: 'Moderate', unit, holds: 'number' },
      { key: 'minor', name: 'Minor', unit, holds: 'number' },
      { key: 'noImpact', name: 'No impact', unit, holds: 'number' },
    ],
    rows: units.flatMap((each) => strands.map((strand) => rowOf(each, strand))),
  }
}

function rowOf({ unit: { code, region }, byStrand, missing, whyNoDetail }: UnitStrands, strand: { code: string; name: string }): ChartRow {
  const names = { code, name: `${code}: ${region}`, strand: strand.code, strandName: strand.name }
  const why = missing ?? whyNoDetail
  if (why) {
    // Why strands are not given stands once, under the figure, and in its file.
    const cell = missing ? { missing: inSentence(missing), short: 'no figures' } : { missing: 'not given' }
    return { ...names, gross: cell, negative: cell, major: cell, moderate: cell, minor: cell, noImpact: cell }
  }
  const { gross = 0, negative = 0, major = 0, moderate = 0, minor = 0, noImpact = 0 } = byStrand.find((row) => row.code === strand.code)?.counts ?? {}
  return { ...names, gross, negative, major, moderate, minor, noImpact }
}

/** Why units have no strands, each reason once: "EMSOU, NEROCU: Too few to say." */
export function whyNoStrands(units: readonly UnitStrands[]): string[] {
  const reasons = [...new Set(units.flatMap(({ missing, whyNoDetail }) => (missing ? [] : whyNoDetail ?? [])))]
  return reasons.map((why) => `${units.flatMap((each) => (!each.missing && each.whyNoDetail === why ? [each.unit.code] : [])).join(', ')}: ${why}`)
}

/** "Pursue is 71% of the gross of 10 units": each strand's share in the API's order, never a target. */
export function strandsTitle(units: readonly UnitStrands[]): string {
  const given = units.filter(({ missing, whyNoDetail }) => !missing && !whyNoDetail)
  const grossOf = (code?: string) => given.flatMap(({ byStrand }) => byStrand)
    .filter((row) => code === undefined || row.code === code).reduce((sum, { counts }) => sum + counts.gross, 0)
  const all = grossOf()
  if (all === 0) return 'Strands by unit: nothing gross to divide'
  const shares = strandsOf(given).map(({ code, name }, index) => `${index === 0 ? name : name.toLowerCase()} ${shareInWords(grossOf(code) / all)}`)
  return `${shares.join(', ')} of the ${numberInWords(all)} gross of ${countOf(given.length, 'unit')}`
}
