import { randomUUID } from 'node:crypto'
import type { ClientBase } from 'pg'
import type { GroupLife } from '../../server/effects/sequence.ts'

type Disruption = GroupLife['disruptions'][number] & { grade?: string; threats?: string[]; tactics?: string[]; forces?: string[]; unit?: string }
export type PlantedLife = { ocg: string; disruptions: readonly Disruption[]; assessments: GroupLife['assessments']; lineage?: GroupLife['lineage'] }

/** Writes what happened to groups of EMSOU into the base tables as their owner, known since `recordedAt`: many lives in a few statements. */
export async function plantLives(client: ClientBase, lives: readonly PlantedLife[], recordedAt: Date): Promise<void> {
  const known = [recordedAt.toISOString(), 'EMSOU-RECORDER-1'] as const
  const rows = (list: object[]) => JSON.stringify(list)
  const gone = lives.flatMap(({ ocg, lineage = [] }) => lineage.map((event) => ({ ...event, ocg, to: randomUUID() })))
  const insert = (columns: string, rest: string, types: string, list: object[]) =>
    client.query(`INSERT INTO ${columns} SELECT ${rest} FROM jsonb_to_recordset($1::jsonb) AS r (${types})`, [rows(list)])
  await insert('ocg (id)', 'id', 'id uuid', [...lives.map(({ ocg }) => ({ id: ocg })), ...gone.map(({ to }) => ({ id: to }))])
  await client.query(
    `INSERT INTO ocg_version (id, ocg_id, version, unit_code, alias, threat_codes, recorded_by, recorded_at)
     SELECT gen_random_uuid(), id, 1, 'EMSOU', 'Group', '{DRUGS}', $3, $2 FROM jsonb_to_recordset($1::jsonb) AS r (id uuid)`,
    [rows(lives.map(({ ocg }) => ({ id: ocg }))), ...known],
  )
  const assessments = lives.flatMap(({ ocg, assessments: list }) => list.map((one) => ({ ...one, ocg })))
  await insert('assessment (id, ocg_id, unit_code)', "id, ocg, 'EMSOU'", 'id uuid, ocg uuid', assessments)
  await client.query(
    `INSERT INTO assessment_version (id, assessment_id, version, ocg_id, unit_code, assessed_on, score, band, method_code, method_version, confidence, recorded_by, recorded_at)
     SELECT gen_random_uuid(), id, 1, ocg, 'EMSOU', "assessedOn", score, 'High', "methodCode", "methodVersion", 'HIGH', $3, $2
     FROM jsonb_to_recordset($1::jsonb) AS r (id uuid, ocg uuid, "assessedOn" date, score numeric, "methodCode" text, "methodVersion" text)`,
    [rows(assessments), ...known],
  )
  const disruptions = lives.flatMap(({ ocg, disruptions: list }) =>
    list.map((one) => ({ grade: 'MODERATE', threats: ['DRUGS'], tactics: ['ARREST'], forces: [], unit: 'EMSOU', ...one, ocg })))
  await insert('disruption (id, reference, unit_code)', "id, 'PLANTED-' || id, unit", 'id uuid, unit text', disruptions)
  await client.query(
    `INSERT INTO disruption_version (id, disruption_id, version, unit_code, ocg_id, target_kind, strand_code, threat_codes, tactic_codes, supporting_unit_codes,
       force_codes, partner_names, effect_from, effect_to, effect_precision, recorded_by, recorded_at)
     SELECT gen_random_uuid(), id, 1, unit, ocg, 'OCG', 'PURSUE', threats, tactics, '{}', forces, '{}', "effectFrom", "effectTo", 'RANGE', $3, $2
     FROM jsonb_to_recordset($1::jsonb) AS r (id uuid, unit text, ocg uuid, threats text[], tactics text[], forces text[], "effectFrom" date, "effectTo" date)`,
    [rows(disruptions), ...known],
  )
  await client.query(
    `INSERT INTO grading (id, disruption_id, unit_code, kind, grade, criteria_version, recorded_by, recorded_at, counted_from)
     SELECT gen_random_uuid(), id, unit, 'ORIGINATOR', grade, 'BEFORE_CRITERIA', $3, $2, $2 FROM jsonb_to_recordset($1::jsonb) AS r (id uuid, unit text, grade text)`,
    [rows(disruptions), ...known],
  )
  await client.query(
    `INSERT INTO ocg_lineage (id, unit_code, from_ocg_id, to_ocg_id, kind, day, reason, recorded_by, recorded_at)
     SELECT gen_random_uuid(), 'EMSOU', ocg, "to", CASE kind WHEN 'MERGED' THEN 'MERGED_INTO' ELSE 'SPLIT_INTO' END, day, 'Told so', $3, $2
     FROM jsonb_to_recordset($1::jsonb) AS r (ocg uuid, "to" uuid, kind text, day date)`,
    [rows(gone), ...known],
  )
}
