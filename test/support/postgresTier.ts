import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { findPostgres, startCluster } from './temporaryCluster.ts'

/**
 * `npx tsx test/support/tier.ts postgres`: the API's tests and those of test/postgres on a real PostgreSQL, in a cluster of its own.
 * Words after it go to vitest. Without PostgreSQL it says so and, where the tier must run (CI, or
 * LONGVIEW_TIER_REQUIRED=1), fails.
 */
const say = (line: string) => process.stdout.write(`${line}\n`)
process.exitCode = await main()

async function main(): Promise<number> {
  const programs = findPostgres()
  if (!programs) {
    const isRequired = Boolean(process.env.CI && process.env.CI !== 'false') || process.env.LONGVIEW_TIER_REQUIRED === '1'
    say('=========================================================================================')
    say('SKIPPED: the PostgreSQL tier did not run. There is no PostgreSQL under /usr/lib/postgresql.')
    say(isRequired ? 'It is required here, so this is a failure: install postgresql.' : 'To run it, install postgresql (apt install postgresql).')
    say('=========================================================================================')
    return isRequired ? 1 : 0
  }
  const cluster = await startCluster(programs)
  say(`The PostgreSQL tier runs on ${cluster.version}`)
  try {
    return await vitest(cluster.url)
  } finally {
    await cluster.stop()
    say('The cluster of the PostgreSQL tier is stopped and removed')
  }
}

function vitest(url: string): Promise<number> {
  const root = fileURLToPath(new URL('../..', import.meta.url))
  const program = fileURLToPath(new URL('../../node_modules/vitest/vitest.mjs', import.meta.url))
  const words = ['run', ...['api', 'leaks'].flatMap((project) => ['--project', project]), ...process.argv.slice(2)]
  const running = spawn(process.execPath, [program, ...words], { cwd: root, stdio: 'inherit', env: { ...process.env, LONGVIEW_TEST_POSTGRES: url } })
  // An interrupted tier still stops its cluster: vitest ends first, then the cluster.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => running.kill(signal))
  return new Promise((resolve) => running.once('exit', (code) => resolve(code ?? 1)))
}
