import { parentPort, workerData } from 'node:worker_threads'
import { PGlite } from '@electric-sql/pglite'
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist'
import { PGLiteSocketServer } from '@electric-sql/pglite-socket'

/**
 * Runs the embedded PostgreSQL off the main thread, behind a unix socket. Started by embedded.ts with
 * { folder: string | null, dump: Uint8Array | null, socketPath: string }; says 'ready', and stops on
 * 'stop'. Plain JavaScript, because a worker thread of Node 20 does not load TypeScript. 'dump' answers with the whole database, for tests that start from a copy.
 */
/** @type {{ folder: string | null, dump: Uint8Array | null, socketPath: string }} */
const { folder, dump, socketPath } = workerData
const port = parentPort
if (!port) throw new Error('embeddedWorker.mjs runs as a worker only')

const database = await PGlite.create({
  extensions: { btree_gist },
  ...(folder ? { dataDir: folder } : {}),
  ...(dump ? { loadDataDir: new Blob([dump.slice()]) } : {}),
})
// One at a time is the pool's rule; the second place is for a connection that takes over from one still closing.
const server = new PGLiteSocketServer({ db: database, path: socketPath, maxConnections: 2 })
await server.start()

port.on('message', async (message) => {
  if (message === 'dump') {
    const copy = await database.dumpDataDir('none')
    port.postMessage({ dump: new Uint8Array(await copy.arrayBuffer()) })
    return
  }
  await server.stop()
  await database.close()
  port.postMessage('stopped')
  port.close()
})
port.postMessage('ready')
