import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { findPostgres, startCluster } from '../support/temporaryCluster.ts'

/**
 * `npm run drill [-- leaks matrix periods returns]`: what takes too long for every run of the tests, in full, on a PostgreSQL server in a
 * cluster of its own. Each drill prints what it counted. Without PostgreSQL it says so and fails.
 */
const drills: Record<string, { projects: string[]; files: string; environment: Record<string, string> }> = {
  leaks: { projects: ['api', 'leaks'], files: 'test/api/access/leaks', environment: { LONGVIEW_LEAK_REQUESTS: process.env.LONGVIEW_LEAK_REQUESTS ?? '100000' } },
  matrix: { projects: ['api'], files: 'test/matrix', environment: {} },
  returns: { projects: ['api'], files: 'test/postgres/returnDay', environment: { LONGVIEW_RETURN_DAY: 'full' } },
  periods: { projects: ['unit'], files: 'test/unit/periods', environment: { LONGVIEW_RANDOM_DATES: '10000' } },
}
const say = (line: string) => process.stdout.write(`${line}\n`)
process.exitCode = await main(process.argv.slice(2))

async function main(words: string[]): Promise<number> {
  const unknown = words.filter((word) => !(word in drills))
  if (unknown.length > 0) {
    say(`There is no drill called ${unknown.join(', ')}. Choose of: ${Object.keys(drills).join(', ')}`)
    return 1
  }
  const programs = findPostgres()
  if (!programs) {
    say('=========================================================================================')
    say('SKIPPED: no drill ran. There is no PostgreSQL under /usr/lib/postgresql: install postgresql.')
    say('=========================================================================================')
    return 1
  }
  const cluster = await startCluster(programs)
  say(`The drills run on ${cluster.version}`)
  let failed = 0
  try {
    for (const name of words.length > 0 ? words : Object.keys(drills)) failed += await drill(name, cluster.url)
  } finally {
    await cluster.stop()
  }
  say(failed === 0 ? 'Every drill went well' : `${failed} drills failed`)
  return failed === 0 ? 0 : 1
}

/** Runs one drill, and says 1 where it failed. */
async function drill(name: string, url: string): Promise<number> {
  const { projects, files, environment } = drills[name] ?? { projects: [], files: '', environment: {} }
  say(`\n== Drill: ${name}`)
  const root = fileURLToPath(new URL('../..', import.meta.url))
  const program = fileURLToPath(new URL('../../node_modules/vitest/vitest.mjs', import.meta.url))
  const env = { ...process.env, ...environment, LONGVIEW_TEST_POSTGRES: url }
  const running = spawn(process.execPath, [program, 'run', ...projects.flatMap((project) => ['--project', project]), files], { cwd: root, stdio: 'inherit', env })
  // An interrupted drill still stops its cluster: vitest ends first, then the cluster.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => running.kill(signal))
  const code = await new Promise<number>((resolve) => running.once('exit', (exit) => resolve(exit ?? 1)))
  return code === 0 ? 0 : 1
}
