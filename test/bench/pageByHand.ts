import { type RequestListener } from 'node:http'
import type { ClientBase } from 'pg'
import type { DayPrecision } from '../../server/periods/dayRange.ts'
import { dayRangeInWords } from '../../server/periods/dayRange.ts'
import { nodeIdOf } from '../../server/facts/recordId.ts'
import { known, type ReferenceData } from '../../server/units/referenceData.ts'
import type { DisruptionPage } from './pageByGraphql.ts'

type Row = {
  id: string
  reference: string
  unit_code: string
  target_kind: string
  target_label: string
  threat_codes: string[]
  supporting_unit_codes: string[]
  effect_from: string
  effect_to: string
  effect_precision: DayPrecision
  is_withdrawn: boolean
  grade: string
}

/** The 51 newest by day of effect: the same rows, order and limit as the list's statement, with only the columns shown. */
const statement = `
  SELECT d.id, d.reference, v.unit_code, v.target_kind, coalesce(v.target_reference, o.alias) AS target_label, v.threat_codes,
    v.supporting_unit_codes, v.effect_from::text, v.effect_to::text, v.effect_precision, v.is_withdrawn, g.grade
  FROM disruption_version v
  JOIN disruption d ON d.id = v.disruption_id
  JOIN grading g ON g.disruption_id = v.disruption_id AND g.counted_from < 'infinity' AND g.counted_until = 'infinity'
  LEFT JOIN ocg_version o ON o.ocg_id = v.ocg_id AND o.superseded_at = 'infinity'
  WHERE (v.unit_code = $1 OR v.supporting_unit_codes @> ARRAY[$1]) AND v.superseded_at = 'infinity' AND NOT v.is_withdrawn
  ORDER BY v.effect_to DESC, v.disruption_id DESC LIMIT 51`

/** A page of the list as a hand-written endpoint makes it: one statement, no viewer, no transaction, no checks. */
export async function pageByHand(client: ClientBase, reference: ReferenceData, unitCode: string): Promise<DisruptionPage> {
  const { rows } = await client.query<Row>(statement, [unitCode])
  const coded = (codes: Map<string, { code: string; name: string }>) => (code: string) => ({ code, name: known(codes, code).name })
  return {
    disruptions: {
      edges: rows.slice(0, 50).map((row) => ({
        node: {
          id: nodeIdOf('Disruption', row.id),
          reference: row.reference,
          effect: { inWords: dayRangeInWords({ from: row.effect_from, to: row.effect_to, precision: row.effect_precision }) },
          target: { kind: row.target_kind, label: row.target_label },
          threats: row.threat_codes.map(coded(reference.threats)),
          countedGrade: row.grade,
          unit: coded(reference.units)(row.unit_code),
          supportingUnits: row.supporting_unit_codes.map(coded(reference.units)),
          isWithdrawn: row.is_withdrawn,
        },
      })),
    },
  }
}

/** The bare handler: reads what was posted, answers with the page. */
export function bareHandler(client: ClientBase, reference: ReferenceData, unitCode: string): RequestListener {
  return (request, response) => {
    request.resume().once('end', () => {
      pageByHand(client, reference, unitCode).then(
        (page) => response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ data: page })),
        (error: unknown) => response.writeHead(500).end(String(error)),
      )
    })
  }
}
