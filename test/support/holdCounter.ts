import { expect } from 'vitest'
import type { Database } from '../../server/database/open.ts'

/** What stands still while a unit's counter of references is held. */
export type Held = {
  /** Waits until so many statements of others wait for a lock. */
  areWaiting: (count: number) => Promise<void>
  /** How many wait now. */
  waiting: () => Promise<number>
  /** Lets go of the counter. */
  release: () => Promise<unknown>
}

/**
 * Holds a unit's counter of references, so that whoever records for it waits in the middle of a request, with all that the
 * request did before. The unit must have recorded something of that kind before. PostgreSQL only: the embedded one has one connection.
 */
export function holdCounter<T>(database: Database, unitCode: string, work: (held: Held) => Promise<T>): Promise<T> {
  return database.asOwner(async (client) => {
    const waiting = async () => {
      await client.query('SELECT pg_stat_clear_snapshot()') // else a transaction sees the same activity over and over
      const { rows } = await client.query("SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'")
      return rows.length
    }
    await client.query('BEGIN')
    await client.query('UPDATE reference_counter SET last = last WHERE unit_code = $1', [unitCode])
    return work({ waiting, areWaiting: (count) => expect.poll(waiting, { timeout: 5_000 }).toBe(count), release: () => client.query('COMMIT') })
  })
}
