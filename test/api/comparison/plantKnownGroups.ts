import { randomUUID } from 'node:crypto'
import type { ClientBase } from 'pg'
import type { KnownGroup } from './knownGroups.ts'

/** Writes groups with all their versions into the base tables as their owner, in a few statements, past the rules of recording. */
export async function plantKnownGroups(client: ClientBase, groups: readonly KnownGroup[]): Promise<void> {
  const named = groups.map((group) => ({ ...group, ocg: randomUUID() }))
  const insert = (into: string, select: string, types: string, rows: object[]) =>
    client.query(`INSERT INTO ${into} SELECT ${select} FROM jsonb_to_recordset($1::jsonb) AS r (${types})`, [JSON.stringify(rows)])
  const version = 'fact uuid, number int, "recordedAt" timestamptz, "supersededAt" timestamptz, "isWithdrawn" boolean, reason text, ocg uuid'
  const told = `number, 'EMSOU-RECORDER-1', "recordedAt", coalesce("supersededAt", 'infinity'), "isWithdrawn", reason`
  const toldColumns = 'version, recorded_by, recorded_at, superseded_at, is_withdrawn'
  await client.query("SET session_replication_role = 'replica'")
  try {
    await insert('ocg (id)', 'ocg', 'ocg uuid', named.map(({ ocg }) => ({ ocg })))
    await insert(`ocg_version (id, ocg_id, alias, unit_code, owning_force_code, threat_codes, ${toldColumns}, reason)`,
      `gen_random_uuid(), ocg, 'Petrel', unit, force, threats, ${told}`, `${version}, unit text, force text, threats text[]`, named.flatMap(({ ocg, versions }) => numbered(ocg, versions)))
    await insert(`ocg_status_spell (id, spell_id, ocg_id, unit_code, reason, status, valid_from, valid_to, ${toldColumns}, change_reason)`,
      `gen_random_uuid(), fact, ocg, 'EMSOU', 'As known', status, "from", "to", ${told}`, `${version}, status text, "from" date, "to" date`,
      named.flatMap(({ ocg, spells }) => spells.flatMap((versions) => numbered(ocg, versions))))
    await insert(`assessment_version (id, assessment_id, ocg_id, unit_code, band, confidence, assessed_on, score, method_code, method_version, ${toldColumns}, reason)`,
      `gen_random_uuid(), fact, ocg, 'EMSOU', 'High', 'HIGH', "on", score, split_part(method, ' ', 1), split_part(method, ' ', 2), ${told}`, `${version}, "on" date, score numeric, method text`,
      named.flatMap(({ ocg, assessments }) => assessments.flatMap((versions) => numbered(ocg, versions))))
    await insert('ocg_transfer (id, ocg_id, from_unit_code, to_unit_code, day, reason, recorded_by, recorded_at)',
      `gen_random_uuid(), ocg, "from", "to", day, 'Moved', 'EMSOU-RECORDER-1', "recordedAt"`, 'ocg uuid, "from" text, "to" text, day date, "recordedAt" timestamptz',
      named.flatMap(({ ocg, transfers }) => transfers.map((transfer) => ({ ...transfer, ocg }))))
  } finally {
    await client.query("SET session_replication_role = 'origin'")
  }
}

/** Versions of one fact, each until the next. */
function numbered(ocg: string, versions: readonly { recordedAt: string }[]): object[] {
  const fact = randomUUID()
  return versions.map((one, index) => ({
    ...one, ocg, fact, number: index + 1, supersededAt: versions[index + 1]?.recordedAt ?? null, reason: index === 0 ? null : 'Corrected',
  }))
}
