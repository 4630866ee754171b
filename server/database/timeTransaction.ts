import { metrics } from '../http/metrics.ts'

/**
 * Times a transaction for the figures: how long it waited for a connection, and how long it lasted from then on.
 *
 * @param run is given what to call once the transaction has begun
 */
export async function timeTransaction<T>(kind: 'reading' | 'writing' | 'door', run: (begun: () => void) => Promise<T>): Promise<T> {
  const asked = performance.now()
  let begunAt: number | null = null
  const end = (outcome: 'kept' | 'failed') => {
    if (begunAt !== null) metrics.transactions.observe({ kind, outcome }, (performance.now() - begunAt) / 1_000)
  }
  try {
    const result = await run(() => {
      begunAt = performance.now()
      metrics.waits.observe({ kind }, (begunAt - asked) / 1_000)
    })
    end('kept')
    return result
  } catch (error) {
    end('failed')
    throw error
  }
}
