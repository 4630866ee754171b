import { randomUUID } from 'node:crypto'
import { spanOfMonth } from '../../server/periods/month.ts'
import type { TestDatabase } from './testDatabase.ts'

/** A number, or what is stated otherwise. */
type PlantedCell = number | { code: string } | { day: string } | { isNil: true }

/** How far a planted return came: the figures of each acceptance, "DISRUPTIONS_LED MINOR" and a number. */
export type PlantedReturn = {
  unit: string
  /** YYYY-MM */
  month: string
  accepted: { at: string; figures: Record<string, PlantedCell> }[]
  /** Sent, and not accepted again. */
  sentAt?: string
  /** Given back after the last acceptance. */
  reopenedAt?: string
}

/**
 * A return as it stands in the database after a whole life, without the records that its figures would be made from: figures that
 * no record explains can only come from returns. Gives the ids of its snapshots.
 */
export async function plantReturn(database: TestDatabase, { unit, month, accepted, sentAt, reopenedAt }: PlantedReturn): Promise<string[]> {
  const { from, to } = spanOfMonth(month)
  const id = randomUUID()
  const snapshots: string[] = []
  await database.asOwner(async (client) => {
    await client.query('INSERT INTO unit_return (id, unit_code, period_code, period_from, period_to) VALUES ($1, $2, $3, $4, $5)', [id, unit, `M${month}`, from, to])
    let number = 0
    const step = async (action: string, fromState: string, toState: string, by: string, at: string, snapshot: string | null = null) => {
      number += 1
      const words = action === 'REOPEN' ? 'A record was wrong' : null
      await client.query(
        `INSERT INTO return_event (id, return_id, unit_code, number, action, from_state, to_state, words, snapshot_id, acted_by, acted_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
        [randomUUID(), id, unit, number, action, fromState, toState, words, snapshot, by, at])
    }
    const send = async (at: string, isFirst: boolean, figures: Record<string, PlantedCell>) => {
      if (!isFirst) await step('REOPEN', 'ACCEPTED', 'REOPENED', 'NETWORK-NOCC-ACCEPTER-1', at)
      const snapshot = randomUUID()
      const rows = Object.entries(figures).map(([place, cell]) => {
        const [about, key = ''] = place.split(' ')
        const stated = typeof cell === 'number' ? { quantity: cell } : cell
        return { about, key, quantity: null, code: null, day: null, isNil: false, note: null, ...stated }
      })
      await client.query(
        `INSERT INTO return_snapshot (id, return_id, unit_code, definition_version, figures_as_at, figures, figure_versions, row_hashes, settings, checks, is_nil,
           sha256, approved_by, approved_at)
         VALUES ($1, $2, $3, 1, $4::timestamptz - interval '2 minutes', $5, '{}', '{}', '{}', '[]', false, $6, $7, $4)`,
        [snapshot, id, unit, at, JSON.stringify(rows), '0'.repeat(64), `${unit}-UNIT-HEAD-1`])
      await step('START', isFirst ? 'NOT_STARTED' : 'REOPENED', 'DRAFT', `${unit}-PERFORMANCE-LEAD-1`, at)
      await step('APPROVE', 'DRAFT', 'READY', `${unit}-UNIT-HEAD-1`, at, snapshot)
      await step('SUBMIT', 'READY', 'SUBMITTED', `${unit}-PERFORMANCE-LEAD-1`, at, snapshot)
      return snapshot
    }
    for (const [index, { at, figures }] of accepted.entries()) {
      const snapshot = await send(at, index === 0, figures)
      await step('ACCEPT', 'SUBMITTED', 'ACCEPTED', 'NETWORK-NOCC-ACCEPTER-1', at, snapshot)
      snapshots.push(snapshot)
    }
    if (sentAt) snapshots.push(await send(sentAt, accepted.length === 0, {}))
    if (reopenedAt) await step('REOPEN', 'ACCEPTED', 'REOPENED', 'NETWORK-NOCC-ACCEPTER-1', reopenedAt)
  })
  return snapshots
}

/** An edition that holds one snapshot. */
export async function plantEdition(database: TestDatabase, number: number, publishedAt: string, held: { unit: string; month: string; snapshot: string }): Promise<void> {
  const { from, to } = spanOfMonth(held.month)
  await database.asOwner(async (client) => {
    await client.query(
      `INSERT INTO edition (number, id, period_code, period_from, period_to, missing, format, is_invented, json_sha256, csv_sha256, published_by, published_at)
       VALUES ($1, $2, $3, $4, $5, '[]', 1, true, $6, $6, 'NETWORK-NOCC-ACCEPTER-1', $7)`,
      [number, randomUUID(), `M${held.month}`, from, to, '0'.repeat(64), publishedAt])
    await client.query(
      `INSERT INTO edition_return (edition_number, return_id, unit_code, period_code, snapshot_id)
       SELECT $1, return_id, unit_code, $2, id FROM return_snapshot WHERE id = $3`,
      [number, `M${held.month}`, held.snapshot])
  })
}
