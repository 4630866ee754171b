import type { Viewer } from '../access/viewer.ts'
import type { PrismaClient } from '../database/generated/client.ts'
import { inRequestTransaction, type Clock, type RequestDatabase } from '../database/requestTransaction.ts'
import type { ReferenceData } from '../units/referenceData.ts'
import type { PackAsking, PackPart } from './packAsking.ts'
import type { PackFact } from './packContent.ts'
import type { PrintPack } from './packPrinter.ts'
import type { PackClaim } from './packProgressStore.ts'
import { saveProgress } from './packProgressStore.ts'
import type { PackRecord } from './packRecord.ts'

/** What a pack says before its sections and after them. */
export type PackCover = {
  facts: (asking: PackAsking, pack: PackRecord) => Promise<PackFact[]>
  notes: (asking: PackAsking) => Promise<PackFact[]>
}

/** Seconds. */
export type PackTimes = {
  /** For how long a pack is taken: longer than any step but printing, shorter than people wait for one whose process was killed. */
  claim: number
  /** How long a step may read. A question of a page has far less; of a pack that stands for ever, over a million disruptions, some take more. */
  step: number
  /** How long one try of printing may take. */
  print: number
  /** After how long a pack that failed is tried again; twice as long after the second failure. */
  retry: number
}

export const usualTimes: PackTimes = { claim: 150, step: 120, print: 90, retry: 20 }

/** What packs are made with. */
export type PackMaking = {
  prisma: PrismaClient
  clock: Clock
  reference: ReferenceData
  parts: readonly PackPart[]
  cover: PackCover
  print: PrintPack
  /** Aborted when the process stops: the step under way is ended, and the pack left for another. */
  stopping: AbortSignal
  /** Hears of each try that failed by a fault of ours. */
  failed: (fault: unknown, number: number) => void
  times: PackTimes
}

/** A pack that was taken, and who asked for it, as whom it is made. */
export type TakenPack = { claim: PackClaim; viewer: Viewer; pack: PackRecord }

/** As much of it as ending it needs: the trail knows a pack by its id. */
export type EndingPack = Omit<TakenPack, 'pack'> & { pack: Pick<PackRecord, 'id'> }

/** The making of a pack is left: the process stops, or the pack is no longer ours to make. */
export class PackLeftError extends Error {
  override readonly name = 'PackLeftError'
  readonly why: 'STOPPED' | 'NOT_OURS'

  constructor(why: 'STOPPED' | 'NOT_OURS') {
    super(`The making of a pack was left: ${why}`)
    this.why = why
  }
}

/** How many steps a pack has: its parts, putting it together, and printing. */
export function stepsOf({ parts }: Pick<PackMaking, 'parts'>): number {
  return parts.length + 2
}

/** Reads as whoever asked for the pack, in a transaction of its own. */
export function reading<T>({ prisma, clock, times }: PackMaking, viewer: Viewer, work: (database: RequestDatabase, now: Date) => Promise<T>): Promise<T> {
  return inRequestTransaction(prisma, { viewer, isReading: true, clock, timeout: times.step * 1_000 }, work)
}

/** Writes as whoever asked for the pack, in a transaction of its own. */
export function writing<T>({ prisma, clock }: PackMaking, viewer: Viewer | null, work: (database: RequestDatabase, now: Date) => Promise<T>): Promise<T> {
  return inRequestTransaction(prisma, { viewer, isReading: false, clock }, work)
}

/**
 * Says which step begins, and keeps the pack until it must be over.
 *
 * @param done steps that are over
 * @throws PackLeftError when the process stops, when the pack was cancelled, or when another took it
 */
export async function beginStep(making: PackMaking, { claim, viewer }: TakenPack, step: { done: number; doing: string }, seconds: number): Promise<void> {
  if (making.stopping.aborted) throw new PackLeftError('STOPPED')
  const isOurs = await writing(making, viewer, (database) => saveProgress(database, claim, { ...step, steps: stepsOf(making) }, seconds))
  if (!isOurs) throw new PackLeftError('NOT_OURS')
}
