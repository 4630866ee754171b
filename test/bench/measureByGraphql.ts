import type { App } from '../../server/app.ts'
import { askApp, type MeasureAsked } from './asked.ts'
import { named, type MeasureFigures } from './measureFigures.ts'

type Count = { value: number }
type Grades = { major: number; moderate: number; minor: number; noImpact: number; negative: number }
type Row = { code: string; counts: Grades }
type Impact = {
  headline: Record<'major' | 'moderate' | 'minor' | 'noImpact' | 'negative' | 'supportedGross' | 'supportedNegative', Count>
  monthly: Record<'major' | 'moderate' | 'minor' | 'noImpact' | 'negative' | 'supportedGross', number[]> & { months: string[] }
  byStrand: Row[]
  byThreat: Row[]
  byTactic: Row[]
  byForce: Row[]
  outcomes: { kind: { code: string }; measureUnit: { code: string }; total: number; disruptions: number }[]
}

const fields = `
  headline { major { value } moderate { value } minor { value } noImpact { value } negative { value } supportedGross { value } supportedNegative { value } }
  monthly { months major moderate minor noImpact negative supportedGross }
  byStrand { ...Row } byThreat { ...Row } byTactic { ...Row } byForce { ...Row }
  outcomes { kind { code } measureUnit { code } total disruptions }`
const fragment = 'fragment Row on BreakdownRow { code counts { major moderate minor noImpact negative } }'
const ofUnit = `query ($unit: String!, $period: String!, $asAt: Instant) { impact: unitImpact(unit: $unit, period: $period, asAt: $asAt) { ... on UnitImpact { ${fields} } } } ${fragment}`
const ofNetwork = `query ($period: String!, $asAt: Instant) { impact: networkImpact(period: $period, asAt: $asAt) { ... on NetworkImpact { ${fields} } } } ${fragment}`

/** A measure through the API. */
export async function measureByGraphql(app: App, personCode: string, { unit, period, asAt }: MeasureAsked): Promise<MeasureFigures> {
  const variables = { period, asAt: asAt.toISOString(), ...(unit ? { unit } : {}) }
  const { impact } = await askApp<{ impact: Impact }>(app, personCode, unit ? ofUnit : ofNetwork, variables)
  const { headline, monthly } = impact
  return {
    headline: [headline.major, headline.moderate, headline.minor, headline.noImpact, headline.negative, headline.supportedGross, headline.supportedNegative]
      .map(({ value }) => value),
    monthly: named(
      monthly.months.map((month, at) => [
        month,
        [monthly.major, monthly.moderate, monthly.minor, monthly.noImpact, monthly.negative, monthly.supportedGross].map((series) => series[at] ?? 0),
      ]),
    ),
    byStrand: rows(impact.byStrand),
    byThreat: rows(impact.byThreat),
    byTactic: rows(impact.byTactic),
    byForce: rows(impact.byForce),
    outcomes: named(impact.outcomes.map(({ kind, measureUnit, total, disruptions }) => [`${kind.code} ${measureUnit.code}`, [total, disruptions]])),
  }
}

function rows(list: Row[]): Record<string, number[]> {
  return named(list.map(({ code, counts }) => [code, [counts.major, counts.moderate, counts.minor, counts.noImpact, counts.negative]]))
}
