import type { ClientBase } from 'pg'
import type { App } from '../../server/app.ts'
import { askApp } from './asked.ts'
import { gradeOrder, named } from './measureFigures.ts'

/** What is asked of every unit, as known now: `onDay` is the day of active groups. */
export type ComparisonAsked = { period: string; from: string; to: string; basis: 'AS_RECORDED' | 'AS_RETURNED'; onDay: string }

/** What both sides give of each unit: led by grade, supported as gross and negative, by strand, outputs, and active groups. */
type ComparedFigures = { headline: Record<string, number[]>; byStrand: Record<string, number[]>; outputs: Record<string, number[]>; activeOcgs: Record<string, number[]> }

type Grades = Record<'major' | 'moderate' | 'minor' | 'noImpact' | 'negative', number>
type Comparison = {
  units: {
    unit: { code: string }
    headline: Record<keyof Grades | 'supportedGross' | 'supportedNegative', { value: number }>
    byStrand: { code: string; counts: Grades }[]
    outputs: { outputs: number; peopleReached: number | null; asked: number | null; answered: number | null }
  }[]
  measures: { code: string; values: { unit: { code: string }; of: number | null }[] }[]
}

const headline = '{ gross { value lower upper } major { value lower upper } moderate { value lower upper } minor { value lower upper } noImpact { value } negative { value lower upper } supportedGross { value } supportedNegative { value } }'
const outputs = '{ outputs outputsWithoutCount peopleReached asked answered }'
/** With everything that the page of the comparison asks for, so that it is timed as it is used. */
const query = `query ($period: String!, $basis: Basis) { comparison: unitComparison(period: $period, basis: $basis) { ... on Refusal { message } ... on UnitComparison {
  basisInWords caveats datedTooLoosely gaps { inWords } returns { inWords } returnsInWords seriesBreaks { day } bases { whyNot } findings { about measure sentence unit { code } }
  network { headline ${headline} outputs ${outputs} }
  units { unit { code name region position } headline ${headline} outputs ${outputs} byStrand { code name counts { gross major moderate minor noImpact negative } } returns { expected received accepted inWords } missing whyNoDetail }
  measures { code name kind measuredIn rankingInWords whyNoFunnel definition { counts dividedBy method version } funnel { overall adjustmentInWords }
    values { unit { code } count of ofDay value lower upper missing funnel { place adjustedPlace inWords z } } } } } }`

export async function comparisonByGraphql(app: App, personCode: string, { period, basis }: ComparisonAsked): Promise<ComparedFigures> {
  const { comparison } = await askApp<{ comparison: Comparison }>(app, personCode, query, { period, basis })
  const active = comparison.measures.find(({ code }) => code === 'GROSS_PER_100_ACTIVE_OCGS')
  const grades = ({ major, moderate, minor, noImpact, negative }: Grades) => [major, moderate, minor, noImpact, negative]
  return {
    headline: named(comparison.units.map(({ unit, headline: { major, moderate, minor, noImpact, negative, supportedGross, supportedNegative } }) => [
      unit.code, [major, moderate, minor, noImpact, negative, supportedGross, supportedNegative].map(({ value }) => value),
    ])),
    byStrand: named(comparison.units.flatMap(({ unit, byStrand }) => byStrand.map(({ code, counts }): [string, number[]] => [`${unit.code} ${code}`, grades(counts)]))),
    outputs: named(comparison.units.map(({ unit, outputs: own }) => [unit.code, [own.outputs, own.peopleReached ?? 0, own.asked ?? 0, own.answered ?? 0]])),
    // A unit without a return has no rate, and so no denominator: plain SQL of returns is spared the groups.
    activeOcgs: basis === 'AS_RETURNED' ? {} : named((active?.values ?? []).map(({ unit, of }) => [unit.code, [of ?? 0]])),
  }
}

/** The same as somebody with psql would get it: one straightforward statement for each, on the base tables, as their owner. */
export async function comparisonBySql(client: ClientBase, asked: ComparisonAsked): Promise<ComparedFigures> {
  const values = [new Date(), asked.from, asked.to]
  const table = async (text: string, values: unknown[]) =>
    named((await client.query<(string | number)[]>({ text, rowMode: 'array', values })).rows.map(([code, ...figures]): [string, number[]] => [String(code), figures.map(Number)]))
  if (asked.basis === 'AS_RETURNED') return { ...(await returnedBySql(table, values)), activeOcgs: {} }
  return { ...(await recordedBySql(table, values)), activeOcgs: await table(activeGroups, [values[0], asked.onDay]) }
}

type ReadTable = (text: string, values: unknown[]) => Promise<Record<string, number[]>>

const activeGroups = `
  SELECT coalesce((SELECT t.to_unit_code FROM ocg_transfer t WHERE t.ocg_id = o.ocg_id AND t.day <= $2 AND t.recorded_at <= $1 ORDER BY t.recorded_at DESC LIMIT 1),
                  (SELECT t.from_unit_code FROM ocg_transfer t WHERE t.ocg_id = o.ocg_id AND t.recorded_at <= $1 ORDER BY t.recorded_at LIMIT 1), o.unit_code), count(*)::int
  FROM ocg_version o JOIN ocg_status_spell s ON s.ocg_id = o.ocg_id
  WHERE o.recorded_at <= $1 AND o.superseded_at > $1 AND NOT o.is_withdrawn AND s.recorded_at <= $1 AND s.superseded_at > $1 AND NOT s.is_withdrawn
    AND s.status = 'ACTIVE' AND s.valid_from <= $2 AND (s.valid_to IS NULL OR s.valid_to > $2)
  GROUP BY 1`

const byGrade = gradeOrder.map((grade) => `count(*) FILTER (WHERE g.grade = '${grade}')::int`).join(', ')
const counted = `
  FROM disruption_version v JOIN grading g ON g.disruption_id = v.disruption_id AND g.counted_from <= $1 AND g.counted_until > $1
  WHERE v.recorded_at <= $1 AND v.superseded_at > $1 AND NOT v.is_withdrawn AND v.effect_from >= $2 AND v.effect_to <= $3`
const ofOutputs = 'WHERE v.recorded_at <= $1 AND v.superseded_at > $1 AND NOT v.is_withdrawn AND v.held_from >= $2 AND v.held_to <= $3'

async function recordedBySql(table: ReadTable, values: unknown[]): Promise<Omit<ComparedFigures, 'activeOcgs'>> {
  const led = await table(`SELECT v.unit_code, ${byGrade} ${counted} GROUP BY 1`, values)
  const supported = await table(
    `SELECT s.code, count(*) FILTER (WHERE g.grade IN ('MAJOR', 'MODERATE', 'MINOR'))::int, count(*) FILTER (WHERE g.grade = 'NEGATIVE')::int
     ${counted.replace('WHERE', 'CROSS JOIN LATERAL unnest(v.supporting_unit_codes) AS s (code) WHERE')} GROUP BY 1`, values)
  return {
    headline: withSupported(led, supported),
    byStrand: await table(`SELECT v.unit_code || ' ' || v.strand_code, ${byGrade} ${counted} GROUP BY 1`, values),
    outputs: await table(
      `SELECT v.unit_code, count(*)::int, coalesce(sum(v.people_reached), 0)::float8, coalesce(sum(v.questionnaires_sent), 0)::float8,
         coalesce(sum(v.questionnaires_answered) FILTER (WHERE v.questionnaires_sent IS NOT NULL), 0)::float8
       FROM output_version v ${ofOutputs} GROUP BY 1`, values),
  }
}

/** Cells of the last accepted figures of each return of the period. */
const frozen = `
  FROM unit_return r
  JOIN LATERAL (SELECT e.snapshot_id FROM return_event e WHERE e.return_id = r.id AND e.action = 'ACCEPT' AND e.acted_at <= $1 ORDER BY e.number DESC LIMIT 1) AS last ON true
  JOIN return_snapshot s ON s.id = last.snapshot_id
  CROSS JOIN LATERAL jsonb_to_recordset(s.figures) AS f (about text, key text, quantity float8)
  WHERE r.period_from >= $2 AND r.period_to <= $3`
const sumOf = (condition: string) => `coalesce(sum(f.quantity) FILTER (WHERE ${condition}), 0)::float8`

async function returnedBySql(table: ReadTable, values: unknown[]): Promise<Omit<ComparedFigures, 'activeOcgs'>> {
  const led = await table(`SELECT r.unit_code, ${gradeOrder.map((grade) => sumOf(`f.key = '${grade}'`)).join(', ')} ${frozen} AND f.about = 'DISRUPTIONS_LED' GROUP BY 1`, values)
  const supported = await table(
    `SELECT r.unit_code, ${sumOf("f.key IN ('MAJOR', 'MODERATE', 'MINOR')")}, ${sumOf("f.key = 'NEGATIVE'")} ${frozen} AND f.about = 'DISRUPTIONS_SUPPORTED' GROUP BY 1`, values)
  return {
    headline: withSupported(led, supported),
    byStrand: await table(
      `SELECT r.unit_code || ' ' || split_part(f.key, '/', 1), ${gradeOrder.map((grade) => sumOf(`f.key LIKE '%/${grade}'`)).join(', ')}
       ${frozen} AND f.about = 'DISRUPTIONS_BY_STRAND' GROUP BY 1`, values),
    outputs: await table(
      `SELECT r.unit_code, ${['OUTPUTS', 'OUTPUTS_REACHED', 'OUTPUTS_ASKED', 'OUTPUTS_ANSWERED'].map((about) => sumOf(`f.about = '${about}'`)).join(', ')} ${frozen} GROUP BY 1`, values),
  }
}

function withSupported(led: Record<string, number[]>, supported: Record<string, number[]>): Record<string, number[]> {
  const units = new Set([...Object.keys(led), ...Object.keys(supported)])
  return named([...units].map((unit) => [unit, [...(led[unit] ?? gradeOrder.map(() => 0)), ...(supported[unit] ?? [0, 0])]]))
}
