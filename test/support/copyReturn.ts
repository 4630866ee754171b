import { randomUUID } from 'node:crypto'
import type { ReturnPlace } from './returnsAs.ts'
import type { TestDatabase } from './testDatabase.ts'

/** How far a return had come: what was stated of it, then each step. */
export type CopiedStep = 'APPROVE' | 'SUBMIT' | 'ACCEPT'

/**
 * Puts what was stated, frozen and done up to a step of one return in for another period of the same unit: living through the same
 * life again takes a test too long. The figures are those of the other period.
 *
 * @param month of the copy, YYYY-MM
 * @throws Error where the return never took that step
 */
export async function copyReturn(database: TestDatabase, from: ReturnPlace, month: string, upTo: CopiedStep): Promise<ReturnPlace & { version: number }> {
  const id = randomUUID()
  const day = `${month}-01`
  const version = await database.asOwner(async (client) => {
    const of = `SELECT id FROM unit_return WHERE unit_code = '${from.unit}' AND period_code = '${from.period}'`
    await client.query(
      `INSERT INTO unit_return (id, unit_code, period_code, period_from, period_to) VALUES ($1, $2, $3, $4, $4::date + interval '1 month')`, [id, from.unit, `M${month}`, day])
    await client.query(
      `INSERT INTO return_entry (id, return_id, unit_code, about, key, version, quantity, code, day, is_nil, note, recorded_by, recorded_at)
       SELECT gen_random_uuid(), $1, unit_code, about, key, 1, quantity, code, day, is_nil, note, recorded_by, recorded_at
       FROM return_entry WHERE return_id = (${of}) AND superseded_at = 'infinity'`, [id])
    await client.query(
      `INSERT INTO return_snapshot (id, return_id, unit_code, definition_version, figures_as_at, figures, figure_versions, row_hashes, settings, checks, is_nil, sha256, approved_by, approved_at)
       SELECT gen_random_uuid(), $1, unit_code, definition_version, figures_as_at, figures, figure_versions, row_hashes, settings, checks, is_nil, sha256, approved_by, approved_at
       FROM return_snapshot WHERE return_id = (${of}) ORDER BY approved_at DESC LIMIT 1`, [id])
    const { rows } = await client.query<{ number: number }>(
      `SELECT number FROM return_event WHERE return_id = (${of}) AND number <= (SELECT max(number) FROM return_event WHERE return_id = (${of}) AND action = $1) ORDER BY 1`, [upTo])
    // One by one: each follows the last.
    for (const { number } of rows) {
      await client.query(
        `INSERT INTO return_event (id, return_id, unit_code, number, action, from_state, to_state, words, snapshot_id, extended_to, acted_by, acted_at)
         SELECT gen_random_uuid(), $1, unit_code, number, action, from_state, to_state, words,
                CASE WHEN snapshot_id IS NOT NULL THEN (SELECT id FROM return_snapshot WHERE return_id = $1) END, extended_to, acted_by, acted_at
         FROM return_event WHERE return_id = (${of}) AND number = $2`, [id, number])
    }
    return rows.length
  })
  if (version === 0) throw new Error(`The return of ${from.unit} for ${from.period} never came to ${upTo}`)
  return { unit: from.unit, period: `M${month}`, version }
}
