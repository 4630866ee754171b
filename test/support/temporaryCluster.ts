import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { Client } from 'pg'

const debianFolder = '/usr/lib/postgresql'

/** A PostgreSQL server of our own, for as long as a tier runs. */
export type Cluster = {
  url: string
  version: string
  stop: () => Promise<void>
  /** Stops the server, breaking off every connection, and starts it again on the same data; `away` is how long it is gone. */
  restart: (awayMs: number) => Promise<void>
}

/** The folder of the newest PostgreSQL that Debian put on this machine, or null. */
export function findPostgres(): string | null {
  if (!existsSync(debianFolder)) return null
  return readdirSync(debianFolder)
    .toSorted((one, other) => Number(other) - Number(one))
    .map((version) => join(debianFolder, version, 'bin'))
    .find((folder) => existsSync(join(folder, 'initdb'))) ?? null
}

/**
 * Starts a cluster in a temporary folder: on a free port, reached by a unix socket in that folder only, and without
 * fsync, for what it holds is thrown away. PostgreSQL refuses to run as root, so root starts it as `postgres`.
 *
 * @param programs folder of initdb and postgres
 */
export async function startCluster(programs: string): Promise<Cluster> {
  const folder = mkdtempSync(join(tmpdir(), 'longview-postgres-'))
  const data = join(folder, 'data')
  const isRoot = process.getuid?.() === 0
  const asPostgres = (program: string, words: string[]): [string, string[]] =>
    isRoot ? ['setpriv', ['--reuid=postgres', '--regid=postgres', '--clear-groups', join(programs, program), ...words]] : [join(programs, program), words]
  if (isRoot) spawnSync('chown', ['postgres', folder])
  else chmodSync(folder, 0o700)

  const [initdb, initWords] = asPostgres('initdb', ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync'])
  const made = spawnSync(initdb, initWords, { encoding: 'utf8', cwd: folder })
  if (made.status !== 0) throw new Error(`initdb failed: ${made.error?.message ?? ''} ${made.stderr} ${made.stdout}`)
  const version = spawnSync(join(programs, 'postgres'), ['--version'], { encoding: 'utf8' }).stdout.trim()

  const port = await freePort()
  const settings = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=200', 'listen_addresses=', `unix_socket_directories=${folder}`]
  const [postgres, words] = asPostgres('postgres', ['-D', data, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])])
  let said = ''
  const run = () => {
    const started = spawn(postgres, words, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] })
    started.stderr.on('data', (text: Buffer) => { said = `${said}${text.toString()}`.slice(-4_000) })
    return started
  }
  let server = run()

  const url = `postgresql://postgres@localhost/postgres?host=${encodeURIComponent(folder)}&port=${port}`
  const stop = async () => {
    await ended(server)
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    await untilReady(url, server)
  } catch (error) {
    await stop()
    throw new Error(`PostgreSQL did not start: ${said}`, { cause: error })
  }
  const restart = async (awayMs: number) => {
    await ended(server)
    await wait(awayMs)
    server = run()
    await untilReady(url, server)
  }
  return { url, version, stop, restart }
}

async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve))
  const address = probe.address()
  await new Promise((resolve) => probe.close(resolve))
  if (typeof address !== 'object' || address === null) throw new Error('The machine gave no free port')
  return address.port
}

async function untilReady(url: string, server: ChildProcess): Promise<void> {
  for (let attempt = 0; ; attempt += 1) {
    const client = new Client({ connectionString: url })
    try {
      await client.connect()
      await client.end()
      return
    } catch (error) {
      if (server.exitCode !== null || attempt > 300) throw error
      await wait(100)
    }
  }
}

/** Stops the server by its own process, fast, and for certain after ten seconds. */
async function ended(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return
  const gone = new Promise((resolve) => server.once('exit', resolve))
  server.kill('SIGINT') // "fast shutdown" of PostgreSQL
  const late = setTimeout(() => server.kill('SIGQUIT'), 10_000)
  await gone
  clearTimeout(late)
}
