import { setTimeout as wait } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { keepEffects } from '../../../server/effects/keepEffects.ts'

/** A queue of so many entries of which a round takes ten, and which fails in the rounds named; `stuck` can never be computed. */
function aQueue(entries: number, failsIn: number[] = [], stuck: string[] = []) {
  const seen = { rounds: 0, told: [] as number[], failures: [] as number[], stuck: [] as string[][] }
  const parts = {
    refresh: async () => {
      seen.rounds += 1
      if (failsIn.includes(seen.rounds)) throw new Error('The database is away')
      const refreshed = Math.min(10, entries)
      entries -= refreshed
      return { refreshed, failed: stuck, queued: entries + stuck.length }
    },
    told: (queued: number) => void seen.told.push(queued),
    failed: (_fault: unknown, inARow: number) => void seen.failures.push(inARow),
    stuck: (ids: string[]) => void seen.stuck.push(ids),
  }
  return { seen, parts }
}

it('works a long queue off in short rounds, one after the other, and then looks at it every few seconds', async () => {
  const { seen, parts } = aQueue(35)
  const kept = keepEffects({ ...parts, everyMs: 10_000, pauseMs: 1 })
  while (seen.told.length < 4) await wait(1)
  await wait(20) // and no round more
  expect(seen.told).toEqual([25, 15, 5, 0])
  await kept.stop()
})

it('tells of what cannot be computed once, and does not hurry for it', async () => {
  const { seen, parts } = aQueue(15, [], ['a-group'])
  const kept = keepEffects({ ...parts, everyMs: 10, pauseMs: 1 })
  while (seen.rounds < 5) await wait(1)
  await kept.stop()
  expect([seen.stuck, seen.told.slice(0, 4), seen.failures]).toEqual([[['a-group']], [6, 1, 1, 1], []])
  const slow = aQueue(0, [], ['a-group'])
  const resting = keepEffects({ ...slow.parts, everyMs: 60_000, pauseMs: 1 })
  await wait(20)
  await resting.stop()
  expect(slow.seen.rounds).toBe(1)
})

it('goes on after rounds that failed, longer and longer apart', async () => {
  const { seen, parts } = aQueue(5, [1, 2])
  const begun = performance.now()
  const kept = keepEffects({ ...parts, everyMs: 10, pauseMs: 1 })
  while (seen.told.length === 0) await wait(5)
  await kept.stop()
  expect(performance.now() - begun).toBeGreaterThan(55) // 20 ms after the first failure, 40 ms after the second
  expect([seen.failures, seen.told]).toEqual([[1, 2], [0]])
})

it('stops at once while it waits, and after its round while it works', async () => {
  const { seen, parts } = aQueue(0)
  const kept = keepEffects({ ...parts, everyMs: 60_000 })
  await wait(5)
  await kept.stop()
  expect(seen.rounds).toBe(1)

  let isDone = false
  const busy = keepEffects({ ...parts, refresh: async () => { await wait(30); isDone = true; return { refreshed: 1, failed: [], queued: 9 } }, pauseMs: 1 })
  await busy.stop()
  expect(isDone).toBe(true)
})
