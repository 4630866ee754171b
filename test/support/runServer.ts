import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

export type RunningServer = { address: string; stop: () => Promise<void> }

/**
 * Runs Longview as `npm start` does, on an embedded folder, with few invented records.
 *
 * @param heard is told all that it writes
 */
export async function runServer(folder: string, environment: Record<string, string>, heard: (words: string) => unknown): Promise<RunningServer> {
  const server = spawn(join(root, 'node_modules/.bin/tsx'), ['server/main.ts'], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'development', PORT: '0', LONGVIEW_FOLDER: folder, LONGVIEW_DEMONSTRATION: 'tiny', ...environment },
  })
  let said = ''
  const address = await new Promise<string>((resolve, reject) => {
    const listen = (part: Buffer) => {
      said += part.toString()
      heard(part.toString())
      const found = /Longview is at (http:\/\/\S+)/.exec(said)
      if (found?.[1]) resolve(found[1])
    }
    server.stdout.on('data', listen)
    server.stderr.on('data', listen)
    server.once('exit', () => reject(new Error(`The server ended before it was ready:\n${said}`)))
  })
  return {
    address,
    stop: async () => {
      const ended = new Promise((resolve) => server.once('exit', resolve))
      server.kill('SIGTERM')
      await ended
    },
  }
}
