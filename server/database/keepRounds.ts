import { setTimeout as wait } from 'node:timers/promises'

export type KeptRounds = {
  /** Stops after the round that is under way, at once where none is. */
  stop: () => Promise<void>
}

export type Rounds = {
  /** One round: gives the milliseconds to rest before the next. Given what is aborted when it is to stop. */
  round: (stopping: AbortSignal) => Promise<number>
  /** Hears of each round that failed, and how many have in a row. */
  failed: (fault: unknown, inARow: number) => void
  /** Milliseconds, from which the rest after failures grows. */
  everyMs: number
}

/** After failures in a row it waits longer, and at most so many milliseconds. */
const longestMs = 60_000

/**
 * Runs one round after the other, for as long as the process runs. A round that fails, as where the database is away, is told of and tried again,
 * less and less often.
 *
 * Checked in: test/unit/effects/keepEffects.test.ts, test/unit/packs/keepPacks.test.ts.
 */
export function keepRounds({ round, failed, everyMs }: Rounds): KeptRounds {
  const stopping = new AbortController()
  const { signal } = stopping
  const run = async (): Promise<void> => {
    let inARow = 0
    while (!signal.aborted) {
      let restMs: number
      try {
        restMs = await round(signal)
        inARow = 0
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
