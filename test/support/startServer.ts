import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { hear } from './heard.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

export type RunningServer = { address: string; stop: () => Promise<void> }

/** Starts Longview as `npm start` does, on an embedded folder of its own, with few invented records. */
export async function startServer(environment: Record<string, string> = {}): Promise<RunningServer> {
  const folder = mkdtempSync(join(tmpdir(), 'longview-browser-'))
  const server = spawn(join(root, 'node_modules/.bin/tsx'), ['server/main.ts'], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'development', PORT: '0', LONGVIEW_FOLDER: folder, LONGVIEW_DEMONSTRATION: 'tiny', ...environment },
  })
  let said = ''
  const address = await new Promise<string>((resolve, reject) => {
    const listen = (part: Buffer) => {
      said += part.toString()
      const found = /Longview is at (http:\/\/\S+)/.exec(said)
      if (found?.[1]) resolve(found[1])
    }
    server.stdout.on('data', listen)
    server.stderr.on('data', listen)
    server.stdout.on('data', (part: Buffer) => hear('log', part.toString()))
    server.stderr.on('data', (part: Buffer) => hear('log', part.toString()))
    server.once('exit', () => reject(new Error(`The server ended before it was ready:\n${said}`)))
  })
  return {
    address,
    stop: async () => {
      const ended = new Promise((resolve) => server.once('exit', resolve))
      server.kill('SIGTERM')
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
