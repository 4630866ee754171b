import type { Person } from '../../support/person.ts'

export type Value = {
  unit: { code: string }; value: number | null; lower: number | null; upper: number | null; count: number | null; of: number | null; ofDay: string | null; missing: string | null
  funnel: { place: string; adjustedPlace: string | null; inWords: string } | null
}
export type Measure = { code: string; name: string; kind: string; measuredIn: string; denominator: string | null; whyNoFunnel: string | null; rankingInWords: string; values: Value[]; funnel: { overall: number } | null }
type Count = { value: number; lower: number; upper: number }
type Figures = {
  headline: Record<'gross' | 'major' | 'moderate' | 'minor' | 'negative' | 'noImpact' | 'supportedGross' | 'supportedNegative', Count>
  byStrand: { code: string; counts: { gross: number; negative: number } }[]
  outputs: { outputs: number; peopleReached: number | null; outputsWithoutCount: number; asked: number | null; answered: number | null }
  behaviourChanged: { change: { pairs: number } | null; missing: string | null }
  whyNoDetail: string | null; whyNoOutputs: string | null
}
export type Unit = Figures & { unit: { code: string }; missing: string | null; datedTooLoosely: number; gaps: object[]; returns: { expected: number; accepted: number } }
export type Comparison = {
  __typename: string; message?: string; problems?: { field: string }[]
  basis: string; basisInWords: string; whyNoSupported: string | null; gapsFilled: boolean; editions: number[]; caveats: string[]; period: { inWords: string }; strand: { code: string } | null
  findings: { about: string; sentence: string; measure: string | null; unit: { code: string } | null }[]
  network: Figures; units: Unit[]; measures: Measure[]
}

const count = '{ value lower upper }'
/** What both the comparison and the impact pages say of a unit or of the network. */
export const sameFigures = `headline { gross ${count} major ${count} moderate ${count} minor ${count} negative ${count} noImpact ${count} supportedGross ${count} supportedNegative ${count} }
  byStrand { code counts { gross negative } } whyNoDetail`
const figures = `${sameFigures} whyNoOutputs outputs { outputs peopleReached outputsWithoutCount asked answered } behaviourChanged { change { pairs } missing }`
const document = `query ($period: String!, $asAt: Instant, $basis: Basis, $fillGaps: Boolean, $strand: String, $codes: [String!], $withFindings: Boolean!) {
  it: unitComparison(period: $period, asAt: $asAt, basis: $basis, fillGaps: $fillGaps, strand: $strand) { __typename ... on Refusal { message problems { field } }
    ... on UnitComparison { basis basisInWords whyNoSupported gapsFilled editions caveats period { inWords } strand { code } findings @include(if: $withFindings) { about sentence measure unit { code } }
      network { ${figures} } units { unit { code } missing datedTooLoosely gaps { inWords } returns { expected accepted } ${figures} }
      measures(codes: $codes) { code name kind measuredIn denominator whyNoFunnel rankingInWords funnel { overall }
        values { unit { code } value lower upper count of ofDay missing funnel { place adjustedPlace inWords } } } } } }`

export type AskedOf = { period: string; asAt?: string; basis?: string; fillGaps?: boolean; strand?: string; codes?: string[]; withFindings?: boolean }

export async function askComparison(who: Person, asked: AskedOf): Promise<Comparison> {
  return (await who.ask<{ it: Comparison }>(document, { withFindings: false, ...asked })).it
}

/** One unit's value of a measure. */
export function valueOf({ measures }: Comparison, measure: string, unit: string): Value {
  const found = measures.find(({ code }) => code === measure)?.values.find((value) => value.unit.code === unit)
  if (!found) throw new Error(`No ${measure} of ${unit}`)
  return found
}

export function unitOf({ units }: Comparison, code: string): Unit {
  const found = units.find(({ unit }) => unit.code === code)
  if (!found) throw new Error(`No row of ${code}`)
  return found
}
