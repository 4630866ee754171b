import type { ClientBase } from 'pg'

/**
 * Computes the effects of everything that waits in the queue, some hundreds of groups in a transaction, so that a planted
 * database answers at once with all of its long-term figures.
 */
export async function computeEffects(client: ClientBase): Promise<void> {
  for (;;) {
    const { rows } = await client.query<{ refreshed: number }>('SELECT refreshed FROM refresh_effects(1000)')
    if (!rows[0]?.refreshed) break
  }
  await client.query('ANALYZE disruption_effect')
}
