import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { plantDemonstration } from '../../prisma/seed/plantDemonstration.ts'
import { readReturnRules } from '../../prisma/seed/returns/returnRules.ts'
import type { Size } from '../../prisma/seed/storyTime.ts'
import { addDemonstrationPeople } from '../../server/people/addDemonstrationPeople.ts'
import { type Database, openEmbedded, openServer } from '../../server/database/open.ts'
import { databaseOn, onServer } from '../support/preparedDatabases.ts'

type Say = (line: string) => void

/** An embedded database in a folder of its own, planted, with a way to remove it. */
export async function embeddedBench(size: Size, say: Say): Promise<{ database: Database; remove: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'longview-bench-'))
  const database = await openEmbedded(folder)
  const remove = async () => {
    await database.close()
    rmSync(folder, { recursive: true, force: true })
  }
  return { database: await planted(database, size, say, remove), remove }
}

/** A database of its own on a server, planted; one that an earlier bench kept is used again. Never the one at the server's address. */
export async function serverBench(server: string, size: Size, keeps: boolean, say: Say): Promise<{ database: Database; remove: () => Promise<void> }> {
  const name = `longview_bench_${size}`
  try {
    await onServer(server, [`CREATE DATABASE ${name}`])
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === '42P04')) throw error // 42P04: it is there already
  }
  const database = await openServer(databaseOn(server, name))
  const remove = async () => {
    await database.close()
    if (!keeps) await onServer(server, [`DROP DATABASE ${name}`])
  }
  return { database: await planted(database, size, say, remove), remove }
}

async function planted(database: Database, size: Size, say: Say, remove: () => Promise<void>): Promise<Database> {
  try {
    await addDemonstrationPeople(database)
    const started = performance.now()
    const rules = await readReturnRules(database.prisma)
    await database.asOwner(async (client) => {
      await plantDemonstration({ client, rules, size, now: new Date(), say: () => undefined })
      await client.query('VACUUM ANALYZE')
    })
    say(`${size}: planted and vacuumed in ${((performance.now() - started) / 1000).toFixed(0)} s`)
    return database
  } catch (error) {
    await remove()
    throw error
  }
}
