import { join } from 'node:path'
import { PrismaPg } from '@prisma/adapter-pg'
import type { ClientConfig } from 'pg'
import type { Config } from '../config.ts'
import { startEmbedded, type Embedded } from './embedded.ts'
import { lockFolder } from './folderLock.ts'
import { PrismaClient } from './generated/client.ts'
import { migrate } from './migrate.ts'
import { ownConnections, type OwnConnection } from './ownConnection.ts'

/** An open database: embedded or on a server, the same schema, adapter and migrations. */
export type Database = {
  prisma: PrismaClient
  isEmbedded: boolean
  /** Runs `work` on a connection of the owner's, outside the run-time role: migrations and seeds only. */
  asOwner: OwnConnection
  close: () => Promise<void>
}

/** Sessions keep UTC, or timestamps would be stored shifted on a server in another zone. */
const sessionOptions = '-c TimeZone=UTC'

/** Opens the database that the settings name. */
export function openConfigured(config: Pick<Config, 'databaseUrl' | 'folder'>): Promise<Database> {
  return config.databaseUrl ? openServer(config.databaseUrl) : openEmbedded(config.folder)
}

/** Opens the embedded database in `folder`, which this process then holds alone, and brings its schema up to date. */
export async function openEmbedded(folder: string): Promise<Database> {
  const unlock = await lockFolder(folder)
  try {
    const embedded = await startEmbedded(join(folder, 'postgresql'))
    return await openOver(embedded, unlock)
  } catch (error) {
    await unlock()
    throw error
  }
}

/** Opens an embedded database in memory, from a copy where one is given. */
export async function openInMemory(dump: Uint8Array | null = null): Promise<Database & { embedded: Embedded }> {
  const embedded = await startEmbedded(null, dump)
  return { ...(await openOver(embedded, async () => undefined)), embedded }
}

async function openOver(embedded: Embedded, unlock: () => Promise<void>): Promise<Database> {
  // One connection: PGlite is one session, and its socket server fails with more.
  const database = await connect({ ...embedded.connection }, 1, true).catch(async (error: unknown) => {
    await embedded.stop()
    throw error
  })
  return {
    ...database,
    close: async () => {
      await database.close()
      await embedded.stop()
      await unlock()
    },
  }
}

/** Opens a database on a PostgreSQL server and brings its schema up to date. */
export async function openServer(databaseUrl: string, connections = 10): Promise<Database> {
  return connect({ connectionString: databaseUrl }, connections, false)
}

async function connect(where: ClientConfig, max: number, isEmbedded: boolean): Promise<Database> {
  const config = { ...where, options: sessionOptions }
  const asOwner = ownConnections(config)
  await asOwner(migrate)
  const prisma = new PrismaClient({ adapter: new PrismaPg({ ...config, max }) })
  return { prisma, isEmbedded, asOwner, close: () => prisma.$disconnect() }
}
