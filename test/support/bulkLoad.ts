import { uuidv7 } from 'uuidv7'
import type { Database } from '../../server/database/open.ts'

/**
 * Loads disruptions as an import does: staged first, then stamped with the transaction's beginning in one statement.
 *
 * @param told `seconds` to dawdle between the statement and its commit
 * @returns false when the commit came too late and was refused; then nothing is kept
 */
export async function bulkLoad(
  database: Database,
  told: { unit: string; day: string; records: number; seconds: number },
): Promise<boolean> {
  const rows = Array.from({ length: told.records }, (_, index) => ({
    id: uuidv7(), version_id: uuidv7(), grading_id: uuidv7(), grade: ['MAJOR', 'MODERATE', 'MINOR', 'NEGATIVE'][index % 4],
  }))
  return database.asOwner(async (client) => {
    await client.query('BEGIN')
    try {
      await client.query(
        `WITH staged AS (SELECT * FROM jsonb_to_recordset($1::jsonb) AS row (id uuid, version_id uuid, grading_id uuid, grade text)),
              moment AS (SELECT date_trunc('milliseconds', transaction_timestamp()) AS now),
              loaded AS (INSERT INTO disruption (id, reference, unit_code) SELECT id, 'BULK-' || id, $2 FROM staged),
              graded AS (INSERT INTO grading (id, disruption_id, unit_code, kind, grade, criteria_version, recorded_by, recorded_at, counted_from)
                         SELECT grading_id, id, $2, 'ORIGINATOR', grade, 'BEFORE_CRITERIA', $2 || '-RECORDER-1', now, now FROM staged, moment)
         INSERT INTO disruption_version (id, disruption_id, version, unit_code, target_kind, target_reference, strand_code, threat_codes, tactic_codes,
           supporting_unit_codes, force_codes, partner_names, effect_from, effect_to, effect_precision, recorded_by, recorded_at)
         SELECT version_id, id, 1, $2, 'COUNTY_LINE', 'Line', 'PURSUE', '{DRUGS}', '{ARREST}', '{}', '{}', '{}', $3::date, $3::date + 1, 'DAY', $2 || '-RECORDER-1', now
         FROM staged, moment`,
        [JSON.stringify(rows), told.unit, told.day],
      )
      await client.query('SELECT pg_sleep($1)', [told.seconds])
      await client.query('COMMIT')
      return true
    } catch (error) {
      await client.query('ROLLBACK')
      if (error instanceof Error && 'code' in error && error.code === 'LV001') return false
      throw error
    }
  })
}
