import { loadavg } from 'node:os'
import { findPostgres, startCluster } from '../support/temporaryCluster.ts'
import type { Database } from '../../server/database/open.ts'
import { embeddedBench, serverBench } from './benchDatabase.ts'
import { benchOf } from './benchOf.ts'
import { readBenchSettings } from './benchSettings.ts'
import { benchTable, machineLine } from './benchTable.ts'

/**
 * `npm run bench [-- --sizes 50k,1m --rounds 15 --keep]`: Longview beside plain SQL. The embedded database
 * is timed at up to 250,000 disruptions; a server, at LONGVIEW_BENCH_POSTGRES or DATABASE_URL or one of its own, at every size.
 * It makes databases of its own there and touches no other. It asserts nothing about time.
 */
const say = (line: string) => process.stdout.write(`${line}\n`)

main().catch((error: unknown) => {
  process.stderr.write(`The bench stopped. ${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
})

async function main(): Promise<void> {
  const { sizes, rounds, keepsDatabases } = readBenchSettings(process.argv.slice(2))
  say(`Bench: ${machineLine(new Date())}`)
  say(`Milliseconds, ${rounds} interleaved rounds after 2 uncounted; both sides of each pair had to give equal results first.\n`)
  for (const size of sizes) {
    if (size === '1m') say('PGlite: 1m is run on a server only.\n')
    else await timeOn('PGlite', size, rounds, () => embeddedBench(size, say))
  }
  await onServer(async (server, isOurs) => {
    for (const size of sizes) await timeOn('server', size, rounds, () => serverBench(server, size, keepsDatabases && !isOurs, say))
  })
}

async function timeOn(
  place: string,
  size: string,
  rounds: number,
  open: () => Promise<{ database: Database; remove: () => Promise<void> }>,
): Promise<void> {
  const { database, remove } = await open()
  try {
    const { disruptions, timed, server } = await benchOf(database, rounds)
    say(`Load of the machine at the end: ${loadavg()[0]?.toFixed(1)}`)
    say(`${benchTable(`${place}, ${size} (${disruptions.toLocaleString('en-GB')} disruptions), ${server}`, timed)}\n`)
  } finally {
    await remove()
  }
}

/** A server that is given, or one that is started for the bench and stopped by its own process. */
async function onServer(work: (server: string, isOurs: boolean) => Promise<void>): Promise<void> {
  const given = process.env.LONGVIEW_BENCH_POSTGRES ?? process.env.DATABASE_URL
  if (given) return work(given, false)
  const programs = findPostgres()
  if (!programs) {
    say('No PostgreSQL server: set LONGVIEW_BENCH_POSTGRES, or install postgresql.')
    return
  }
  const cluster = await startCluster(programs)
  try {
    await work(cluster.url, true)
  } finally {
    await cluster.stop()
  }
}
