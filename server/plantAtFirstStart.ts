import { plantDemonstration } from '../prisma/seed/plantDemonstration.ts'
import type { Config } from './config.ts'
import type { Database } from './database/open.ts'

/** Plants the demonstration data when the embedded database starts for the first time; never on a server. */
export async function plantAtFirstStart(database: Database, config: Config, say: (line: string) => void): Promise<void> {
  const size = config.demonstration
  if (!database.isEmbedded || config.isProduction || size === 'none') return
  if ((await database.prisma.demonstrationSeed.count()) > 0) return
  say('First start: planting invented demonstration data. This takes under a minute and happens once.')
  await database.asOwner((client) => plantDemonstration({ client, size, now: new Date(), say }))
}
