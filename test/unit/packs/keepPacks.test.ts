import { setTimeout as wait } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { keepPacks } from '../../../server/packs/keepPacks.ts'
import type { PackOutcome } from '../../../server/packs/makePack.ts'

/** So many packs that wait, and rounds that fail. */
function aQueue(packs: number, failsIn: number[] = []) {
  const seen = { rounds: 0, told: [] as PackOutcome[], failures: [] as number[] }
  const parts = {
    makeNext: async (): Promise<PackOutcome | null> => {
      seen.rounds += 1
      if (failsIn.includes(seen.rounds)) throw new Error('The database is away')
      if (packs === 0) return null
      packs -= 1
      return 'READY'
    },
    told: (outcome: PackOutcome) => void seen.told.push(outcome),
    failed: (_fault: unknown, inARow: number) => void seen.failures.push(inARow),
  }
  return { seen, parts }
}

it('makes those that wait one after the other, and then looks again after a while', async () => {
  const { seen, parts } = aQueue(3)
  const kept = keepPacks({ ...parts, everyMs: 60_000 })
  while (seen.rounds < 4) await wait(1)
  await wait(20) // and no round more
  await kept.stop()
  expect([seen.told, seen.rounds]).toEqual([['READY', 'READY', 'READY'], 4])
})

it('goes on after rounds that failed, longer and longer apart', async () => {
  const { seen, parts } = aQueue(1, [1, 2])
  const begun = performance.now()
  const kept = keepPacks({ ...parts, everyMs: 10 })
  while (seen.told.length === 0) await wait(5)
  await kept.stop()
  expect(performance.now() - begun).toBeGreaterThan(55) // 20 ms after the first failure, 40 ms after the second
  expect([seen.failures, seen.told]).toEqual([[1, 2], ['READY']])
})

it('stops at once while it waits; while it works it says so to the work, and stops after it', async () => {
  const { seen, parts } = aQueue(0)
  const resting = keepPacks({ ...parts, everyMs: 60_000 })
  await wait(5)
  await resting.stop()
  expect(seen.rounds).toBe(1)

  let wasTold = false
  const busy = keepPacks({ ...parts, makeNext: (stopping) => new Promise((leave) => stopping.addEventListener('abort', () => { wasTold = true; leave('LEFT') })) })
  await busy.stop()
  expect(wasTold).toBe(true)
})
