import { spawn, spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))
const programs = fileURLToPath(new URL('../node_modules/.bin/', import.meta.url))

/** Runs one of the installed programs to its end. False when it failed. */
export function run(program: string, ...words: string[]): boolean {
  const { status } = spawnSync(`${programs}${program}`, words, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' })
  return status === 0
}

/** Starts one of the installed programs beside this one. */
export function start(environment: Record<string, string>, program: string, ...words: string[]) {
  return spawn(`${programs}${program}`, words, { cwd: root, stdio: 'inherit', env: { ...process.env, ...environment } })
}
