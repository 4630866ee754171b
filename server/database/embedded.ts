import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'

/** The embedded PostgreSQL, reached like a server, through a private unix socket. */
export type Embedded = {
  /** Where the pg driver connects. */
  connection: { host: string; port: number; user: string; database: string }
  /** The whole database as a copy that another can start from. */
  dump: () => Promise<Uint8Array>
  stop: () => Promise<void>
}

/**
 * Starts the embedded PostgreSQL in a worker thread.
 *
 * @param folder where its files are; null keeps everything in memory
 * @param dump a copy to start from, in place of an empty database
 */
export async function startEmbedded(folder: string | null, dump: Uint8Array | null = null): Promise<Embedded> {
  const socketFolder = mkdtempSync(join(tmpdir(), 'longview-'))
  const worker = new Worker(new URL('./embeddedWorker.mjs', import.meta.url), {
    workerData: { folder, dump, socketPath: join(socketFolder, '.s.PGSQL.5432') },
    execArgv: [],
  })
  await answer(worker, 'ready')
  worker.unref()
  return {
    connection: { host: socketFolder, port: 5432, user: 'postgres', database: 'postgres' },
    dump: async () => {
      worker.postMessage('dump')
      return (await answer<{ dump: Uint8Array }>(worker)).dump
    },
    stop: async () => {
      worker.ref()
      worker.postMessage('stop')
      await answer(worker, 'stopped')
      await worker.terminate()
      rmSync(socketFolder, { recursive: true, force: true })
    },
  }
}

async function answer<T>(worker: Worker, expected?: string): Promise<T> {
  const [message] = (await once(worker, 'message')) as [T]
  if (expected && message !== expected) throw new Error(`The embedded database answered out of turn: ${String(message)}`)
  return message
}
