import type { ClientBase } from 'pg'
import type { MeasureAsked } from './asked.ts'
import { gradeOrder, named, type MeasureFigures } from './measureFigures.ts'

/** Led disruptions of the period as at a moment, with their counted grade: what every figure counts. */
const counted = `
  FROM disruption_version v
  JOIN grading g ON g.disruption_id = v.disruption_id AND g.counted_from <= $1 AND g.counted_until > $1
  WHERE v.recorded_at <= $1 AND v.superseded_at > $1 AND NOT v.is_withdrawn AND v.effect_from >= $2 AND v.effect_to <= $3`
const byGrade = gradeOrder.map((grade) => `count(*) FILTER (WHERE g.grade = '${grade}')::int`).join(', ')
const gross = `count(*) FILTER (WHERE g.grade IN ('MAJOR', 'MODERATE', 'MINOR'))::int`
const negative = `count(*) FILTER (WHERE g.grade = 'NEGATIVE')::int`
const month = `to_char(v.effect_to - 1, 'YYYY-MM')`
const isWithinMonth = `to_char(v.effect_from, 'YYYY-MM') = ${month}`

/**
 * The same figures as somebody with psql would get them: one straightforward statement for each, on the
 * base tables, as their owner. No aggregates, no row-level security, no transaction, no rule of ours.
 */
export async function measureBySql(client: ClientBase, { unit, from, to, asAt }: MeasureAsked): Promise<MeasureFigures> {
  const led = unit ? 'AND v.unit_code = $4' : ''
  // A unit supports what others led; the network counts once what more than one unit took part in.
  const supported = unit ? 'AND v.supporting_unit_codes @> ARRAY[$4]' : `AND v.supporting_unit_codes <> '{}'`
  const read = async (text: string) => (await client.query<(string | number)[]>({ text, rowMode: 'array', values: [asAt, from, to, ...(unit ? [unit] : [])] })).rows
  const table = (text: string) => read(text).then((rows) => named(rows.map(([code, ...figures]) => [String(code), figures.map(Number)])))
  const listed = (column: string) =>
    table(`SELECT coalesce(entry.code, 'NONE'), ${byGrade} ${counted.replace('WHERE', `LEFT JOIN LATERAL unnest(v.${column}) AS entry (code) ON true WHERE`)} ${led} GROUP BY 1`)

  const [own] = await read(`SELECT ${byGrade} ${counted} ${led}`)
  const [others] = await read(`SELECT ${gross}, ${negative} ${counted} ${supported}`)
  const months = await table(`SELECT ${month}, ${byGrade} ${counted} ${led} AND ${isWithinMonth} GROUP BY 1`)
  const monthsSupported = await table(`SELECT ${month}, ${gross} ${counted} ${supported} AND ${isWithinMonth} GROUP BY 1`)
  const monthNames = [...new Set([...Object.keys(months), ...Object.keys(monthsSupported)])]
  return {
    headline: [...(own ?? []), ...(others ?? [])].map(Number),
    monthly: named(monthNames.map((name) => [name, [...(months[name] ?? gradeOrder.map(() => 0)), ...(monthsSupported[name] ?? [0])]])),
    byStrand: await table(`SELECT v.strand_code, ${byGrade} ${counted} ${led} GROUP BY 1`),
    byThreat: await listed('threat_codes'),
    byTactic: await listed('tactic_codes'),
    byForce: await listed('force_codes'),
    outcomes: (await table(`
      SELECT o.kind_code || ' ' || o.measure_unit_code, sum(o.quantity)::float8, count(*)::int
      FROM disruption_version v JOIN disruption_outcome o ON o.version_id = v.id
      WHERE v.recorded_at <= $1 AND v.superseded_at > $1 AND NOT v.is_withdrawn AND v.effect_from >= $2 AND v.effect_to <= $3 ${led}
      GROUP BY 1`)) as MeasureFigures['outcomes'],
  }
}
