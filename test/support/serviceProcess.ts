import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inject } from 'vitest'
import { hear } from './heard.ts'
import { databaseOn, onServer } from './preparedDatabases.ts'
import { layPrepared } from './preparedFolder.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

export type ServiceProcess = {
  /** Where it is; empty where it never said that it started. */
  address: string
  metrics: string
  /** All that it wrote, standard output and errors. */
  said: () => string
  signal: (name: NodeJS.Signals) => void
  /** Its exit code, once it has ended. */
  ended: Promise<number | null>
}

/**
 * Longview as `npm start` starts it, in a process of its own: on an embedded folder, or on a database of its own where the
 * run has a PostgreSQL server.
 */
export async function startProcess(environment: Record<string, string | undefined> = {}): Promise<ServiceProcess & { again: () => Promise<ServiceProcess>; remove: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'longview-process-'))
  layPrepared(folder, 'people')
  const prepared = inject('prepared')
  const name = prepared.kind === 'TEMPLATES' ? `longview_process_${process.pid}_${Date.now()}` : null
  if (prepared.kind === 'TEMPLATES') await onServer(prepared.server, [`CREATE DATABASE ${name} TEMPLATE ${prepared.places.people}`])
  const url = prepared.kind === 'TEMPLATES' && name ? databaseOn(prepared.server, name) : undefined
  const { DATABASE_URL: _other, ...inherited } = process.env
  const settings = {
    ...inherited, NODE_ENV: 'development', PORT: '0', LONGVIEW_METRICS_PORT: '0', LONGVIEW_FOLDER: folder, LONGVIEW_DEMONSTRATION: 'none', ...(url ? { DATABASE_URL: url } : {}), ...environment,
  }
  const all = [await running(settings)]
  const [started] = all
  if (!started) throw new Error('Nothing was started')
  return {
    ...started,
    // The next one on what the first left.
    again: async () => {
      const next = await running(settings)
      all.push(next)
      return next
    },
    remove: async () => {
      for (const one of all) one.signal('SIGKILL')
      await Promise.all(all.map((one) => one.ended))
      rmSync(folder, { recursive: true, force: true })
      if (prepared.kind === 'TEMPLATES') await onServer(prepared.server, [`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`])
    },
  }
}

/** Runs the service until it says where it is, or ends. */
function running(environment: Record<string, string | undefined>): Promise<ServiceProcess> {
  // Not by the tsx program, which stands between a signal and the process.
  const child = spawn(process.execPath, ['--import', 'tsx', 'server/main.ts'], { cwd: root, env: environment, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  return new Promise((resolve) => {
    const answer = () => resolve({
      address: /Longview is at (http:\S+)/.exec(said)?.[1] ?? '',
      metrics: /Prometheus are at (http:\S+)/.exec(said)?.[1] ?? '',
      said: () => said,
      signal: (name) => void child.kill(name),
      ended,
    })
    const listen = (part: Buffer) => {
      said += part.toString()
      hear('log', part.toString())
      if (said.includes('Longview is at')) answer()
    }
    child.stdout.on('data', listen)
    child.stderr.on('data', listen)
    child.once('close', answer)
  })
}
