import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { PrismaPg } from '@prisma/adapter-pg'
import { Client, type ClientConfig } from 'pg'
import { inject } from 'vitest'
import { startEmbedded } from '../../server/database/embedded.ts'
import { PrismaClient } from '../../server/database/generated/client.ts'
import type { Database } from '../../server/database/open.ts'
import { giveDatabaseBack, takeDatabase } from './keptDatabase.ts'
import { type Contents, databaseOn, onServer } from './preparedDatabases.ts'

/** A database of its own, with every statement of the application written down. */
export type TestDatabase = Database & {
  /** Address on the PostgreSQL server; null where the database is embedded. */
  url: string | null
  /** The statements that `work` sends, in order. */
  statementsOf: (work: () => Promise<unknown>) => Promise<string[]>
}

/** A fresh copy of a prepared database: in PGlite, or on the server at LONGVIEW_TEST_POSTGRES. */
export async function openTestDatabase(contents: Contents, connections = 10): Promise<TestDatabase> {
  const prepared = inject('prepared')
  if (prepared.kind === 'DUMPS') {
    const readDump = () => new Uint8Array(readFileSync(prepared.places[contents]))
    // Those with invented records are few, and putting them back would take as long as starting them.
    const kept = contents === 'people' ? await takeDatabase(readDump) : null
    const embedded = kept?.embedded ?? (await startEmbedded(null, readDump()))
    const opened = connect(embedded.connection, 1, null)
    const { close } = opened
    return { ...opened, close: async () => { await close(); await (kept ? giveDatabaseBack(kept) : embedded.stop()) } }
  }
  const name = `longview_test_${randomBytes(5).toString('hex')}`
  await onServer(prepared.server, [`CREATE DATABASE ${name} TEMPLATE ${prepared.places[contents]}`])
  const url = databaseOn(prepared.server, name)
  const opened = connect({ connectionString: url }, connections, url)
  const { close } = opened
  return { ...opened, close: async () => { await close(); await onServer(prepared.server, [`DROP DATABASE ${name} WITH (FORCE)`]) } }
}

/** Another application's way into a database that is open already. */
export function openAgain(url: string, connections: number): TestDatabase {
  return connect({ connectionString: url }, connections, url)
}

function connect(where: ClientConfig, max: number, url: string | null): TestDatabase {
  const config = { ...where, options: '-c TimeZone=UTC' }
  const prisma = new PrismaClient({ adapter: new PrismaPg({ ...config, max }), log: [{ emit: 'event', level: 'query' }] })
  let recorded: string[] | null = null
  prisma.$on('query', ({ query }) => recorded?.push(query))
  return {
    prisma,
    isEmbedded: url === null,
    url,
    asOwner: async (work) => {
      const client = new Client(config)
      await client.connect()
      try {
        return await work(client)
      } finally {
        await client.end()
      }
    },
    statementsOf: async (work) => {
      const statements: string[] = []
      recorded = statements
      try {
        await work()
      } finally {
        recorded = null
      }
      return statements
    },
    close: () => prisma.$disconnect(),
  }
}
