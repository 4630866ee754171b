import type { Logger } from 'pino'
import type { Config } from './config.ts'
import { openConfigured, type Database } from './database/open.ts'
import { serverFaults } from './database/serverFaults.ts'
import { addConfiguredAdministrators } from './people/addConfiguredAdministrators.ts'
import { addDemonstrationPeople } from './people/addDemonstrationPeople.ts'
import { plantAtFirstStart } from './plantAtFirstStart.ts'

/**
 * Opens the database that the settings name, up to date, with the people that there must be at the start: the first
 * administrators, or those of the demonstration and their invented records.
 *
 * @throws Error when production would keep records on a server that is not set up for it, each reason on a line
 */
export async function openPrepared(config: Config, log: Logger, say: (line: string) => void): Promise<Database> {
  if (config.databaseUrl) refuseFaults(config, await serverFaults(config.databaseUrl), log)
  const database = await openConfigured(config)
  try {
    await addConfiguredAdministrators(database, config.administrators)
    // Invented records name demonstration people as their recorders, beside an issuer too; nobody comes in as one of them there.
    const isPlanted = database.isEmbedded && !config.isProduction && config.demonstration !== 'none'
    if (config.isDemonstration || isPlanted) await addDemonstrationPeople(database)
    await plantAtFirstStart(database, config, say)
    return database
  } catch (error) {
    await database.close()
    throw error
  }
}

function refuseFaults({ isProduction }: Config, faults: string[], log: Logger): void {
  if (isProduction && faults.length > 0) throw new Error(`The database server is not fit for production:\n${faults.map((fault) => `  ${fault}`).join('\n')}`)
  for (const fault of faults) log.warn({ fault }, 'This would be refused in production')
}
