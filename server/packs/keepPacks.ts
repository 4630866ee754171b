import { keepRounds, type KeptRounds } from '../database/keepRounds.ts'
import type { PackOutcome } from './makePack.ts'

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

/**
 * Makes the packs that people ask for, one after the other, for as long as the process runs: looks every three seconds whether one waits.
 *
 * Several processes may do so at once; each pack is made by one of them. A round that fails, as where the database is away, is told of and tried
 * again, less and less often. Stopped, it ends after the step that is under way, which of printing is at once, and leaves the pack for the next
 * process.
 *
 * Checked in: test/unit/packs/keepPacks.test.ts.
 */
export function keepPacks({ makeNext, told, failed, everyMs = 3_000 }: KeepingPackParts): KeptRounds {
  const round = async (stopping: AbortSignal) => {
    const outcome = await makeNext(stopping)
    if (outcome === null) return everyMs
    told(outcome)
    return 0
  }
  return keepRounds({ round, failed, everyMs })
}
