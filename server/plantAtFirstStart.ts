import { plantDemonstration } from '../prisma/seed/plantDemonstration.ts'
import { readReturnRules } from '../prisma/seed/returns/returnRules.ts'
import type { Config } from './config.ts'
import type { Database } from './database/open.ts'

/**
 * Plants the demonstration data when the embedded database starts for the first time, and goes on with a
 * planting that was interrupted; never on a server, nor beside records that somebody made.
 */
export async function plantAtFirstStart(database: Database, config: Config, say: (line: string) => void): Promise<void> {
  const size = config.demonstration
  if (!database.isEmbedded || config.isProduction || size === 'none') return
  const planted = await database.prisma.demonstrationSeed.findMany()
  const isBegun = planted.length > 0
  const isWhole = planted.some(({ name }) => !name.includes(', part '))
  if (isWhole || (!isBegun && (await holdsRecords(database)))) return
  say('Planting invented demonstration data. This takes about a minute and happens once.')
  const rules = await readReturnRules(database.prisma)
  await database.asOwner((client) => plantDemonstration({ client, rules, size, now: new Date(), say }))
}

async function holdsRecords({ prisma }: Database): Promise<boolean> {
  const counts = await Promise.all([prisma.disruption.count(), prisma.ocg.count(), prisma.output.count()])
  return counts.some((count) => count > 0)
}
