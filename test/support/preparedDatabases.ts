import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { plantDemonstration } from '../../prisma/seed/plantDemonstration.ts'
import { readReturnRules } from '../../prisma/seed/returns/returnRules.ts'
import { addDemonstrationPeople } from '../../server/people/addDemonstrationPeople.ts'
import { type Database, openInMemory, openServer } from '../../server/database/open.ts'
import { storyNow } from './fixedClock.ts'

/** What a test's database holds at its start: demonstration people alone, or invented records too. */
export type Contents = 'people' | 'tiny'

/** Where the prepared databases are: files to load into PGlite, or templates on a PostgreSQL server. */
export type PreparedDatabases =
  | { kind: 'DUMPS'; places: Record<Contents, string> }
  | { kind: 'TEMPLATES'; server: string; places: Record<Contents, string> }

declare module 'vitest' {
  export interface ProvidedContext {
    prepared: PreparedDatabases
  }
}

type Preparation = { prepared: PreparedDatabases; remove: () => Promise<void> }

/** Each project loads this file for itself, so what is prepared for all of them is known to the process. */
const run = globalThis as { longviewPrepared?: { projects: number; begun: Promise<Preparation> } }

/** Migrates and fills once in each run; every test file starts from a copy of its own. */
export default async function prepareDatabases(project: TestProject): Promise<() => Promise<void>> {
  const server = process.env.LONGVIEW_TEST_POSTGRES
  const kept = (run.longviewPrepared ??= { projects: 0, begun: server ? prepareTemplates(server) : prepareDumps() })
  kept.projects += 1
  const { prepared, remove } = await kept.begun
  project.provide('prepared', prepared)
  return async () => {
    kept.projects -= 1
    if (kept.projects > 0) return
    delete run.longviewPrepared
    await remove()
  }
}

async function prepareDumps(): Promise<Preparation> {
  const folder = mkdtempSync(join(tmpdir(), 'longview-test-'))
  const places = { people: join(folder, 'people.tar'), tiny: join(folder, 'tiny.tar') }
  const database = await openInMemory()
  await addDemonstrationPeople(database)
  writeFileSync(places.people, await database.embedded.dump())
  await plantTiny(database)
  writeFileSync(places.tiny, await database.embedded.dump())
  await database.close()
  return { prepared: { kind: 'DUMPS', places }, remove: async () => rmSync(folder, { recursive: true, force: true }) }
}

async function prepareTemplates(server: string): Promise<Preparation> {
  const run = randomBytes(4).toString('hex')
  const places = { people: `longview_people_${run}`, tiny: `longview_tiny_${run}` }
  await onServer(server, [`CREATE DATABASE ${places.people}`])
  await filled(databaseOn(server, places.people), addDemonstrationPeople)
  await onServer(server, [`CREATE DATABASE ${places.tiny} TEMPLATE ${places.people}`])
  await filled(databaseOn(server, places.tiny), plantTiny)
  return {
    prepared: { kind: 'TEMPLATES', server, places },
    remove: () => onServer(server, Object.values(places).map((name) => `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)),
  }
}

async function filled(url: string, fill: (database: Database) => Promise<void>): Promise<void> {
  const database = await openServer(url, 1)
  await fill(database)
  await database.close()
}

async function plantTiny(database: Database): Promise<void> {
  const rules = await readReturnRules(database.prisma)
  await database.asOwner((client) => plantDemonstration({ client, rules, size: 'tiny', now: storyNow, say: () => undefined }))
}

/** The address of another database on the same server. */
export function databaseOn(server: string, name: string): string {
  const url = new URL(server)
  url.pathname = `/${name}`
  return url.href
}

/** Runs statements that no transaction may hold, on the server's own database. */
export async function onServer(server: string, statements: string[]): Promise<void> {
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  try {
    for (const statement of statements) await client.query(statement)
  } finally {
    await client.end()
  }
}
