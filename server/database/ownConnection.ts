import { Client, type ClientConfig } from 'pg'

/** Runs `work` on a connection of its own, which ends with it. @param patienceMs how long connecting and each statement may take; for ever without it */
export type OwnConnection = <T>(work: (client: Client) => Promise<T>, patienceMs?: number) => Promise<T>

/** Connections of their own to one database. */
export function ownConnections(config: ClientConfig): OwnConnection {
  return async (work, patienceMs) => {
    const client = new Client({ ...config, ...(patienceMs ? { connectionTimeoutMillis: patienceMs, query_timeout: patienceMs } : {}) })
    client.on('error', () => undefined) // one that breaks is told of by the statement that waits on it, and ends no process
    await client.connect()
    try {
      return await work(client)
    } finally {
      await client.end()
    }
  }
}
