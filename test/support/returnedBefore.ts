import { uuidv7 } from 'uuidv7'
import { addMonths } from '../../server/periods/day.ts'
import { monthOf } from '../../server/periods/month.ts'
import type { FigureRow } from '../../server/returnFigures/figureRow.ts'
import type { TestDatabase } from './testDatabase.ts'

/**
 * Plants a unit's approved returns of the 12 months before a month, each with these figures and no others: living through a year of
 * returns takes a test too long. Nothing else of them is as a step would leave it.
 *
 * @param backs how many months before each of them is, where it is not the 12 before
 */
export async function plantReturnsBefore(
  database: TestDatabase, unit: string, month: string, figures: readonly FigureRow[], backs: readonly number[] = Array.from({ length: 12 }, (_, index) => index + 1),
): Promise<void> {
  const moment = '2026-11-01T00:00:00Z'
  await database.asOwner(async (client) => {
    await client.query("SET session_replication_role = 'replica'")
    try {
      for (const back of backs) {
        const [from, to] = [addMonths(`${month}-01`, -back), addMonths(`${month}-01`, 1 - back)]
        const [id, snapshot] = [uuidv7(), uuidv7()]
        await client.query('INSERT INTO unit_return (id, unit_code, period_code, period_from, period_to) VALUES ($1, $2, $3, $4, $5)', [id, unit, `M${monthOf(from)}`, from, to])
        await client.query(
          `INSERT INTO return_snapshot (id, return_id, unit_code, definition_version, figures_as_at, figures, figure_versions, row_hashes, settings, checks, is_nil, sha256, approved_by, approved_at)
           VALUES ($1, $2, $3, 1, $4::timestamptz - interval '1 hour', $5, $6, '{}', '{}', '[]', false, repeat('a', 64), $3 || '-UNIT-HEAD-1', $4)`,
          [snapshot, id, unit, moment, JSON.stringify(figures), JSON.stringify(Object.fromEntries(figures.map(({ about }) => [about, 1])))],
        )
        await client.query(
          `INSERT INTO return_event (id, return_id, unit_code, number, action, from_state, to_state, snapshot_id, acted_by, acted_at)
           VALUES ($1, $2, $3, 1, 'APPROVE', 'DRAFT', 'READY', $4, $3 || '-UNIT-HEAD-1', $5)`, [uuidv7(), id, unit, snapshot, moment])
      }
    } finally {
      await client.query("SET session_replication_role = 'origin'")
    }
  })
}
