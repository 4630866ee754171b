import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { join } from 'node:path'

/** The embedded folder is in use by another process of Longview. */
export class FolderInUseError extends Error {
  constructor(folder: string) {
    super(
      `The embedded database in ${folder} is in use by another Longview. ` +
        'Stop that one first, or set LONGVIEW_FOLDER to another folder, or DATABASE_URL to a PostgreSQL server.',
    )
  }
}

/**
 * Holds the embedded folder for this process: two on one folder would corrupt it.
 *
 * On Linux the lock is an abstract socket named after the folder, which dies with the process;
 * elsewhere a file with the process's id, taken over when that process is gone.
 *
 * @returns a function that lets go
 * @throws FolderInUseError when another process holds it
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const place = realpathSync(folder)
  return process.platform === 'linux' ? lockBySocket(place) : lockByFile(place)
}

async function lockBySocket(place: string): Promise<() => Promise<void>> {
  const name = `\0longview-${createHash('sha256').update(place).digest('hex')}`
  const server: Server = createServer((connection) => connection.destroy())
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new FolderInUseError(place) : error),
    )
    server.listen(name, resolve)
  })
  server.unref()
  return () => new Promise((resolve) => server.close(() => resolve()))
}

async function lockByFile(place: string): Promise<() => Promise<void>> {
  const path = join(place, 'in-use-by')
  try {
    writeFileSync(path, String(process.pid), { flag: 'wx' })
  } catch {
    const holder = Number(readFileSync(path, 'utf8'))
    // A lock file that was never filled in names nobody: 0 would ask after this process's own group.
    if (holder > 0 && holder !== process.pid && isAlive(holder)) throw new FolderInUseError(place)
    writeFileSync(path, String(process.pid))
  }
  return async () => rmSync(path, { force: true })
}

function isAlive(processId: number): boolean {
  try {
    process.kill(processId, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
