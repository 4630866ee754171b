import { setTimeout as wait } from 'node:timers/promises'
import type { Refreshed } from './refreshEffects.ts'

export type KeptEffects = {
  /** Stops after the round that is under way, at once where none is. */
  stop: () => Promise<void>
}

export type KeepingParts = {
  refresh: () => Promise<Refreshed>
  /** Hears how many entries the queue holds, after each round. */
  told: (queued: number) => void
  /** Hears of each round that failed, and how many have in a row. */
  failed: (fault: unknown, inARow: number) => void
  /** Hears of groups and disruptions whose facts make the computing fail, by id: of each once, for they are tried again and again. */
  stuck: (ids: string[]) => void
  /** Milliseconds between two looks at an empty queue. */
  everyMs?: number
  /** Milliseconds between two rounds while the queue holds more: others take their turn on a database with one connection. */
  pauseMs?: number
}

/** After failures in a row it waits longer, and at most so many milliseconds. */
const longestMs = 60_000

/**
 * Keeps the effects of disruptions current, for as long as the process runs: looks at the queue every few seconds and
 * works it off in short rounds. Several processes may do so at once; one of them works at a time.
 *
 * Why here and not in the writer's transaction: who records an assessment waits for nothing of it. Until a round comes by,
 * figures compute what waits themselves, or say how many groups do.
 *
 * A round that fails is told of and tried again, less and less often: the queue still holds what it was about. One group that
 * cannot be computed fails no round: the others of its round are, and it waits on.
 */
export function keepEffects({ refresh, told, failed, stuck, everyMs = 3_000, pauseMs = 20 }: KeepingParts): KeptEffects {
  const stopping = new AbortController()
  const { signal } = stopping
  const run = async (): Promise<void> => {
    let inARow = 0
    const known = new Set<string>()
    while (!signal.aborted) {
      let restMs = everyMs
      try {
        const { refreshed, failed: ids, queued } = await refresh()
        told(queued)
        inARow = 0
        const unheard = ids.filter((id) => !known.has(id))
        for (const id of unheard) known.add(id)
        if (unheard.length > 0) stuck(unheard)
        if (refreshed > 0 && queued > 0) restMs = pauseMs
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
