export type TransactionKind = 'reading' | 'writing' | 'door' | 'effects'

/** Hears of each transaction how long it waited for a connection, and how long it lasted from then on; in seconds. */
export type TransactionListener = {
  waited: (kind: TransactionKind, seconds: number) => void
  ended: (kind: TransactionKind, outcome: 'kept' | 'failed', seconds: number) => void
}

let listener: TransactionListener | null = null

/** Tells `told` of every transaction from now on: the database does not know who counts. */
export function listenToTransactions(told: TransactionListener): void {
  listener = told
}

/**
 * Times a transaction for whoever listens.
 *
 * @param run is given what to call once the transaction has begun
 */
export async function timeTransaction<T>(kind: TransactionKind, run: (begun: () => void) => Promise<T>): Promise<T> {
  const asked = performance.now()
  let begunAt: number | null = null
  const end = (outcome: 'kept' | 'failed') => {
    if (begunAt !== null) listener?.ended(kind, outcome, (performance.now() - begunAt) / 1_000)
  }
  try {
    const result = await run(() => {
      begunAt = performance.now()
      listener?.waited(kind, (begunAt - asked) / 1_000)
    })
    end('kept')
    return result
  } catch (error) {
    end('failed')
    throw error
  }
}
