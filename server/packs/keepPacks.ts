import { setTimeout as wait } from 'node:timers/promises'
import type { PackOutcome } from './makePack.ts'

export type KeptPacks = {
  /** Stops after the step that is under way, which of printing is at once. The pack is left for the next process. */
  stop: () => Promise<void>
}

export type KeepingPackParts = {
  /** Makes the pack that waits longest; null where none waits. Given what is aborted when it is to stop. */
  makeNext: (stopping: AbortSignal) => Promise<PackOutcome | null>
  /** Hears what came of each pack that was taken up. */
  told: (outcome: PackOutcome) => void
  /** Hears of each round that failed, and how many have in a row. */
  failed: (fault: unknown, inARow: number) => void
  /** Milliseconds between two looks where none waits. */
  everyMs?: number
}

/** After failures in a row it waits longer, and at most so many milliseconds. */
const longestMs = 60_000

/**
 * Makes the packs that people ask for, one after the other, for as long as the process runs: looks every three seconds whether one waits.
 *
 * Several processes may do so at once; each pack is made by one of them. A round that fails, as where the database is away, is told of and tried
 * again, less and less often.
 *
 * Checked in: test/unit/packs/keepPacks.test.ts.
 */
export function keepPacks({ makeNext, told, failed, everyMs = 3_000 }: KeepingPackParts): KeptPacks {
  const stopping = new AbortController()
  const { signal } = stopping
  const run = async (): Promise<void> => {
    let inARow = 0
    while (!signal.aborted) {
      let restMs = everyMs
      try {
        const outcome = await makeNext(signal)
        inARow = 0
        if (outcome !== null) {
          told(outcome)
          restMs = 0
        }
      } catch (error) {
        inARow += 1
        restMs = Math.min(longestMs, everyMs * 2 ** inARow)
        failed(error, inARow)
      }
      await wait(restMs, undefined, { signal, ref: false }).catch(() => undefined) // stopped meanwhile
    }
  }
  const running = run()
  return {
    stop: async () => {
      stopping.abort()
      await running
    },
  }
}
