import type { Logger } from 'pino'
import type { Database } from './database/open.ts'
import { databaseClock } from './database/requestTransaction.ts'
import { keepEffects } from './effects/keepEffects.ts'
import { refreshEffects } from './effects/refreshEffects.ts'
import { faultForLog } from './http/faultForLog.ts'
import { metrics } from './http/metrics.ts'
import { keepPacks } from './packs/keepPacks.ts'
import { makeNextPack } from './packs/makePack.ts'
import { usualTimes } from './packs/packMaking.ts'
import { packCover, packParts } from './packs/packParts.ts'
import type { PrintPack } from './packs/packPrinter.ts'
import type { ReferenceData } from './units/referenceData.ts'

/** Groups whose effects are computed again in one round: some tens of milliseconds, even where the database is embedded. */
const groupsInRound = 50

export type BackgroundWorkParts = {
  database: Database
  reference: ReferenceData
  print: PrintPack
  log: Logger
}

/**
 * What a process does beside answering, for as long as it runs: keeps effects up to date, and makes the board packs that people ask for.
 *
 * Several processes on one database share the work. What fails is told in the log and tried again.
 *
 * @returns how it is stopped: after the step that is under way
 */
export function backgroundWork({ database: { prisma }, reference, print, log }: BackgroundWorkParts): { stop: () => Promise<void> } {
  const effects = keepEffects({
    refresh: () => refreshEffects(prisma, groupsInRound),
    told: (queued) => metrics.effectsQueued.set(queued),
    failed: (fault, inARow) => log.warn({ ...faultForLog(fault), inARow }, 'Effects could not be computed again; it will be tried once more'),
    stuck: (ids) => log.error({ ids }, 'Effects of these groups or disruptions cannot be computed: figures leave out what is new of them'),
  })
  const packs = keepPacks({
    makeNext: (stopping) => makeNextPack({
      prisma, clock: databaseClock, reference, parts: packParts, cover: packCover, print, stopping, times: usualTimes,
      failed: (fault, number) => log.warn({ ...faultForLog(fault), number }, 'A board pack could not be made or printed; it is tried again, or given up in words'),
    }),
    told: (outcome) => metrics.packs.inc({ outcome }),
    failed: (fault, inARow) => log.warn({ ...faultForLog(fault), inARow }, 'Board packs could not be looked for; it will be tried once more'),
  })
  return {
    stop: async () => {
      await Promise.all([effects.stop(), packs.stop()])
    },
  }
}
