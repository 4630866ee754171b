import { keepRounds, type KeptRounds } from '../database/keepRounds.ts'
import type { Refreshed } from './refreshEffects.ts'

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
export function keepEffects({ refresh, told, failed, stuck, everyMs = 3_000, pauseMs = 20 }: KeepingParts): KeptRounds {
  const known = new Set<string>()
  const round = async () => {
    const { refreshed, failed: ids, queued } = await refresh()
    told(queued)
    const unheard = ids.filter((id) => !known.has(id))
    for (const id of unheard) known.add(id)
    if (unheard.length > 0) stuck(unheard)
    return refreshed > 0 && queued > 0 ? pauseMs : everyMs
  }
  return keepRounds({ round, failed, everyMs })
}
